import { createChangeJudge, addedLines } from './src/steps/answered.ts';
import { createPatch, structuredPatch } from 'diff';
import { readFileSync } from 'node:fs';
const rows=readFileSync('../shared/data/questions/docs-text-mintlify.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l));
const qs=readFileSync('../shared/data/questions/docs_authored.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l)).map(q=>q.text??q.query??q.question);
const patch=(a:string,b:string)=>structuredPatch('a','a',a,b,'','',{context:3}).hunks.map(h=>`@@ -${h.oldStart},${h.oldLines} +${h.newStart},${h.newLines} @@\n${h.lines.join('\n')}`).join('\n');
const shuffle=(x:string[])=>{const o=[...x];for(let i=o.length-1;i>0;i--){const j=(i*7919+13)%(i+1);[o[i],o[j]]=[o[j]!,o[i]!]}return o};
const T:Record<string,(t:string)=>string>={
 reflow:(t)=>t.split('\n').map(l=>/^[#|`<-]/.test(l.trim())||l.length<80?l:l.replace(/(.{40,70}) /g,'$1\n')).join('\n'),
 crlf:(t)=>t.replace(/\n/g,'\r\n'),
 paragraphs:(t)=>shuffle(t.split('\n\n')).join('\n\n'),
 smart:(t)=>t.replace(/"([^"\n]*)"/g,'“$1”').replace(/'/g,'’'),
 bold:(t)=>t.replace(/\b([A-Za-z]{5,})\b/g,(m,w,i)=>i%5===0?`**${w}**`:w),
 bullets:(t)=>t.replace(/^- /gm,'* '),
 numbers:(t)=>{let n=0;return t.replace(/^[-*] /gm,()=>`${++n}. `)},
 indent:(t)=>t.split('\n').map(l=>l?'    '+l:l).join('\n'),
 note:(t)=>`<Note>\n${t.split('\n').map(l=>'  '+l).join('\n')}\n</Note>`,
 headings:(t)=>t.replace(/^(#+) /gm,'#$1 '),
 nbsp:(t)=>t.replace(/ /g,(m,i)=>i%9===0?'\u00a0':' '),
 quote:(t)=>t.split('\n').map(l=>'> '+l).join('\n'),
 upper:(t)=>t.replace(/^(#+ .*)$/gm,(m)=>m.toUpperCase()),
 trailing:(t)=>t.split('\n').map(l=>l+'  ').join('\n'),
 oneline:(t)=>t.split('\n\n').map(p=>p.replace(/\n/g,' ')).join('\n\n'),
 cells:(t)=>t.replace(/ \| /g,'   |   '),
 entities:(t)=>t.replace(/&/g,'&amp;').replace(/</g,'&lt;').replace(/>/g,'&gt;'),
 underscores:(t)=>t.replace(/\*\*([^*\n]+)\*\*/g,'__$1__'),
 links:(t)=>t.replace(/\b([a-z]{6,}) ([a-z]{4,})\b/g,(m,a,b,i)=>i%4===0?`[${a} ${b}](/guides/${a}-${b}?ref=${b})`:m),
 tags:(t)=>t.replace(/\b([A-Za-z]{6,})\b/g,(m,w,i)=>i%6===0?`<strong>${w}</strong>`:m),
 br:(t)=>t.replace(/\. /g,'.<br />\n'),
 stepsToDiv:(t)=>t.replace(/^(#{2,}) (.*)$/gm,'<Accordion title="$2">\n</Accordion>'),
};
console.log(qs.length, qs[0], rows[0].text.slice(0,200));
for(const [name,f] of Object.entries(T)){
  let n=0,likely=0,partly=0;const ex:string[]=[];
  rows.slice(0,120).forEach((r,i)=>{const t:string=r.text; const p=patch(t,f(t)); if(!p) return;
    const c=addedLines(p); const j=createChangeJudge([{file:r.path.replace(/^\//,'')+'.mdx',...c}]);
    const heads=[...t.matchAll(/^#+ (.*)$/gm)].map(m=>m[1]!).slice(0,4);
    for(const q of [...heads,...qs.slice(i*3%qs.length,i*3%qs.length+25)]){n++;const v=j({texts:[q]});if(v.answered==='likely')likely++;if(v.answered==='partly')partly++;if(v.answered!=='untouched'&&ex.length<3)ex.push(q+' => '+v.evidence?.text.slice(0,110))}
  });
  console.log(name,n,'likely',likely,'partly',partly,ex);
}
