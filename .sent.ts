import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { recognize } from '/tmp/wt/quantities/src/quantities/index.ts';
let ok=0,n=0;
for (const line of parse(readFileSync(process.argv[2],'utf8'))) { n++;
  const ex=[];let text='';
  for (const part of line.split(/(\{[^}]*\})/)) {
    const m=/^\{([^|]*)\|(.*)\}$/.exec(part);
    if(!m){text+=part;continue;}
    const [v,...tags]=m[2].split(' ');
    ex.push({start:text.length,end:text.length+m[1].length,text:m[1],v,tags}); text+=m[1];
  }
  const f=recognize(text).filter(q=>q.kind!=='identifier');
  const val=q=>q.value===null?'-':q.high!==undefined?`${q.value}..${q.high}`:String(q.value);
  const bad=[];
  for(const e of ex){ const q=f.find(q=>q.start<e.end&&q.end>e.start); const tags=q?[q.kind,q.unit,q.bound,q.approximate?'approximate':'']:[];
    if(!q) bad.push('MISS '+e.text); else if(val(q)!==e.v) bad.push(`VALUE ${e.text} want ${e.v}`); else if(e.tags.some(t=>!tags.includes(t))) bad.push('TAGS '+e.text+' want '+e.tags); }
  for(const q of f) if(!ex.some(e=>q.start<e.end&&q.end>e.start)) bad.push('FALSE '+q.text);
  if(bad.length) console.log(text+'\n    '+bad.join(' ; ')+'\n    '+f.map(q=>`${q.text}=${val(q)} ${q.kind} ${q.unit} ${q.bound}${q.approximate?'~':''}${q.role?' det':''}`).join(' | ')); else ok++;
}
console.log(ok,'of',n);
