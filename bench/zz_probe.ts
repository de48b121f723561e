import { streams } from "../src/core/foundation/random.ts";
import { poissonDid } from "../src/core/effects/estimators/poisson-did.ts";
import { eventStudy } from "../src/core/effects/estimators/event-study.ts";
import { fUpper } from "../src/core/statistics/distributions.ts";
const d = streams("sim"); const R = d("p");
const pois=(m:number)=>{ let L=Math.exp(-m),k=0,q=1; do{k++;q*=R.next();}while(q>L); return k-1;};
const normal=()=>Math.sqrt(-2*Math.log(1-R.next()))*Math.cos(2*Math.PI*R.next());
// unit-specific post shock makes clusters matter
const sim=(G:number,P:number,shock:number)=>Array.from({length:G},()=>{const a=Math.exp(1.5+0.5*normal()), s=Math.exp(shock*normal()); return Array.from({length:P},(_,p)=>pois(a*(p>=P/2?s:1)));});
const panelOf=(rows:number[][],G1:number,cluster:(u:number)=>string)=>{const P=rows[0].length;return{units:rows.map((_,u)=>({id:`u${u}`,role:"camera",cluster:cluster(u)})),periods:rows[0].map(()=>({from:"2019-01-01",to:"2019-12-31"})),counts:Float64Array.from(rows.flat()),exposure:new Float64Array(rows.length*P).fill(30),present:new Uint8Array(rows.length*P).fill(1),treated:Uint8Array.from(rows.flatMap((r,u)=>r.map((_,p)=>u<G1&&p>=P/2?1:0)))} as any;};
for (const G1 of [1,2,3,5,8,10,15,30,50,57]) { let rej=0,n=0; for(let r=0;r<600;r++){const e=poissonDid.estimate(panelOf(sim(60,12,0.3),G1,u=>`c${u}`),{level:.95},d); if(e.ok){n++; if(e.value.tests[0].p<.05)rej++;}} console.log("treated",G1,"of 60: reject",(rej/n).toFixed(3)); }
for (const [G,P] of [[30,8],[30,16],[30,24],[60,16],[120,16],[120,24],[30,6]] as const){ let a=0,b=0,c=0,n=0; for(let r=0;r<300;r++){const rows=[...sim(G,P,0.3),...sim(G,P,0.3)]; const e=eventStudy.estimate(panelOf(rows,G,u=>`c${u%G}`),{level:.95},d); if(e.ok){n++; const l=(e.value.details as any).leads; if(l.p<.05)a++; const q=l.freedom1; if(fUpper(l.f,q,G-1)<.05)b++; if(G-q>0&&fUpper(l.f*(G-q)/(G-1),q,G-q)<.05)c++;}} console.log("leads G",G,"P",P,"fixest F",(a/n).toFixed(3),"F(q,G-1)",(b/n).toFixed(3),"Hotelling",(c/n).toFixed(3),n); }
