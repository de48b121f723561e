/**
 * Small comforts in the page: long tables get a filter and sorting. Without
 * scripts everything is still there to read.
 */

const WORTH_FILTERING = 10;

export const script = `
document.querySelectorAll(".table").forEach(function(box){
  var table=box.querySelector("table"),body=table.tBodies[0],rows=Array.from(body.rows);
  if(rows.length<${WORTH_FILTERING})return;
  var words=document.documentElement.dataset,label=document.createElement("label"),input=document.createElement("input"),
    count=document.createElement("span"),line=document.createElement("div");
  input.type="search";label.textContent=words.filter;input.id="f-"+table.id;label.htmlFor=input.id;
  line.className="filter";count.className="count";count.setAttribute("role","status");
  line.append(label,input,count);box.prepend(line);
  input.addEventListener("input",function(){
    var sought=input.value.toLowerCase(),shown=0;
    rows.forEach(function(row){var yes=row.textContent.toLowerCase().includes(sought);row.hidden=!yes;if(yes)shown+=1});
    count.textContent=sought===""?"":words.filterResult.replace("{shown}",shown).replace("{total}",rows.length);
  });
  Array.from(table.tHead.rows[0].cells).forEach(function(head,column){
    var button=document.createElement("button"),name=head.textContent;
    button.type="button";button.textContent=name;button.title=words.sort.replace("{column}",name);
    head.textContent="";head.append(button);
    button.addEventListener("click",function(){
      var up=head.getAttribute("aria-sort")!=="ascending";
      Array.from(table.tHead.rows[0].cells).forEach(function(other){other.removeAttribute("aria-sort")});
      head.setAttribute("aria-sort",up?"ascending":"descending");
      var value=function(row){var cell=row.cells[column],number=cell.dataset.value;return number===undefined?cell.textContent:Number(number)};
      rows.sort(function(a,b){var x=value(a),y=value(b);
        var order=typeof x==="number"&&typeof y==="number"?x-y:typeof x==="number"?-1:typeof y==="number"?1:x.localeCompare(y,document.documentElement.lang);
        return up?order:-order});
      rows.forEach(function(row){body.append(row)});
    });
  });
});
`.trim();
