package org.plenary.refer;
import java.nio.file.*; import java.util.*; import java.util.regex.*;
import org.plenary.language.Language;
public final class Measure {
  static final org.plenary.language.Vocabularies VOC=new org.plenary.language.Vocabularies();
  public static void main(String[] a) throws Exception {
    if(a[0].equals("lines")){ Language l=Language.of(a[1]); Body home=Body.valueOf(a[2]); for(int i=3;i<a.length;i++){ List<String> ls=Files.readAllLines(Path.of(a[i])); System.out.println("== "+a[i]); for(int n=0;n<ls.size();n++) for(Citation c:new ReferenceScanner(VOC,Registry.shipped().sessions()).scan(l,ls.get(n),home)) System.out.println((n+1)+"\t"+c.start()+"\t"+c.text()+"\t"+c.subject().kind()+"\t"+c.subject().target()+"\t"+c.subject().revision()+(c.subject() instanceof Subject.DraftPlace d?d.callout()+" "+d.path()+" "+d.direction():c.subject() instanceof Subject.DraftAnnex d?d.number():"")); } return; }
    Path root = Path.of(a[0]); boolean pdf = a.length>1 && a[1].equals("pdf"); int show = Integer.getInteger("show",20);
    String only=System.getProperty("lang","");
    int[] all=new int[3]; int hpAll=0;
    List<Path> dirs=new ArrayList<>(); if(pdf) dirs.add(root); else try(var s=Files.list(root)){s.filter(Files::isDirectory).sorted().forEach(dirs::add);}
    for(Path d:dirs){ String code=pdf?"en":d.getFileName().toString(); if(!only.isEmpty()&&!only.equals(code)) continue; Language l=Language.of(code);
      int w=0,g=0,h=0,wf=0,hp=0; List<String> fps=new ArrayList<>(),fns=new ArrayList<>();
      List<Path> fs; try(var s=Files.list(d)){fs=s.filter(f->f.toString().endsWith(".txt")).sorted().toList();}
      for(Path f:fs){ String t=Files.readString(f); String base=f.toString().replaceAll("\\.txt$","");
        Map<String,Integer> want=new HashMap<>(); Map<String,Integer> have=new HashMap<>(); Map<String,List<String>> ctx=new HashMap<>();
        List<String> rows=Files.readAllLines(Path.of(base+".refs.tsv"));
        String prevSym="";
        for(String r:rows.subList(1,rows.size())){String[] c=r.split("\t"); String s=norm(c[2]);
          if(Boolean.getBoolean("fix")){ s=s.replaceAll("\\((SUPP|Supp|supp)\\)$","").replaceAll("^/?(RU|CH)/","").replaceAll("^HRC/A/RES","A/HRC/RES").replace("A/HCR/","A/HRC/");
            boolean frag=!c[1].matches(".*\\d[\\d/‑ –-]*.*")|| (s.equals(prevSym) && c[1].matches("[()/ XVI0-9‑-]{1,6}|AC\\.154|C\\.6|/.*"));
            if(frag && s.equals(prevSym)) {wf++; continue;} prevSym=s; }
          want.merge(s,1,Integer::sum);}
        Map<String,Integer> high=new HashMap<>(want);
        if(Boolean.getBoolean("consensus")){ want=new HashMap<>(); high=new HashMap<>(); List<Map<String,Integer>> ms=new ArrayList<>();
          for(String o:List.of("en","fr","es","ru","zh","ar")){ Path q=root.resolve(o).resolve(f.getFileName().toString().replace(".txt",".refs.tsv")); if(!Files.exists(q)) continue; Map<String,Integer> m=new HashMap<>(); ms.add(m);
            List<String> rs=Files.readAllLines(q); for(String r:rs.subList(1,rs.size())){String[] c=r.split("\t"); m.merge(clean(norm(c[2])),1,Integer::sum);} }
          Set<String> keys=new HashSet<>(); ms.forEach(m->keys.addAll(m.keySet()));
          for(String k:keys){ List<Integer> xs=new ArrayList<>(); for(var m:ms) xs.add(m.getOrDefault(k,0)); Collections.sort(xs); int med=xs.get((xs.size()-1)/2); if(med>0) want.put(k,med); high.put(k,xs.get(xs.size()-1)); } }
        String[] lines=t.split("\n"); boolean body=false; StringBuilder sb=new StringBuilder(); List<String> paras=new ArrayList<>();
        List<String> notes=new ArrayList<>();
        int start=start(lines);
        for(int i=start;i<lines.length;i++){ String line=lines[i];
          if(pdf){ sb.append(line).append('\n'); continue;}
          // cut notes
          StringBuilder main=new StringBuilder(); int p=0; Matcher m=Pattern.compile("\\[(\\d+): ").matcher(line); int depth;
          while(m.find(p)){ main.append(line,p,m.start()); int q=m.end(); depth=1; while(q<line.length()&&depth>0){char ch=line.charAt(q); if(ch=='[')depth++; if(ch==']')depth--; q++;} notes.add(line.substring(m.end(),Math.max(m.end(),q-1))); p=q;}
          main.append(line.substring(p)); paras.add(main.toString().replaceAll("\\[footnoteRef:\\d+\\]","")); }
        if(pdf){ for(String para: sb.toString().split("\n\\s*\n")) paras.add(para); }
        paras.addAll(notes);
        for(String para:paras) for(Citation c:new ReferenceScanner(VOC,Registry.shipped().sessions()).scan(l,para,Body.GENERAL_ASSEMBLY)){ String tg=c.subject().target(); if(!tg.startsWith("UN:")) continue; String s=norm(tg.substring(3)); if(Boolean.getBoolean("consensus")) s=clean(s); have.merge(s,1,Integer::sum); ctx.computeIfAbsent(s,k->new ArrayList<>()).add(para.substring(Math.max(0,c.start()-70),c.start())+"«"+c.text()+"»"+para.substring(c.end(),Math.min(para.length(),c.end()+40)));}
        for(var e:want.entrySet()){int x=have.getOrDefault(e.getKey(),0); h+=Math.min(x,e.getValue()); if(x<e.getValue()) fns.add(f.getFileName()+" "+e.getKey()+" want "+e.getValue()+" got "+x);}
        for(var e:have.entrySet()){int x=high.getOrDefault(e.getKey(),0); if(e.getValue()>x) fps.add(f.getFileName()+" "+e.getKey()+" want "+x+" got "+e.getValue()+" :: "+ctx.get(e.getKey()).get(0).replace("\n","|"));}
        for(int x:want.values())w+=x; for(int x:have.values())g+=x; for(var e:have.entrySet()) hp+=Math.min(e.getValue(),high.getOrDefault(e.getKey(),0)); }
      System.out.printf("%s want %d (fragments dropped %d) got %d hit %d  P %.2f R %.2f%n",code,w,wf,g,h,100.0*hp/g,100.0*h/w); hpAll+=hp; all[0]+=w;all[1]+=g;all[2]+=h;
      fps.stream().limit(show).forEach(x->System.out.println("  + "+x)); fns.stream().limit(show).forEach(x->System.out.println("  - "+x)); }
    System.out.printf("ALL P %.2f R %.2f%n",100.0*hpAll/all[1],100.0*all[2]/all[0]);
  }
  static int start(String[] lines){ String[] o={"The General Assembly,","L’Assemblée générale,","L'Assemblée générale","La Asamblea General,","Генеральная Ассамблея,","大会，","大会,","إن الجمعية العامة،"}; for(int i=0;i<lines.length;i++){ String s=lines[i].strip(); for(String x:o) if(s.equals(x)||s.startsWith(x)) return i;} System.out.println("  ? no body clause "+(lines.length>12?lines[11]:"")); return 12; }
  static String clean(String s){ s=s.replaceAll("\\(SUPP\\)$","").replaceAll("^/?(RU|CH)/","").replaceAll("^HRC/A/RES","A/HRC/RES").replace("A/HCR/","A/HRC/"); if(s.contains("/RES/")) s=s.replaceAll("(/\\d+)[A-Z](-[A-Z])?$","$1"); if(s.startsWith("NPT/")||s.startsWith("A/CONF.")) s=s.replaceAll("\\(PART.*?\\)",""); return s; }
  static String norm(String s){ s=java.text.Normalizer.normalize(s,java.text.Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replace("UN:",""); return s.replaceAll("\\s+","").replaceAll("[\\u2010-\\u2015\\u2212-]+","-"); }
}
