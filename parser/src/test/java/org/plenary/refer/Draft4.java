package org.plenary.refer;
import java.nio.file.*; import java.util.*;
import org.plenary.read.Readers; import org.plenary.source.SourceForm; import org.plenary.parse.DraftParser;
import org.plenary.unit.*;
public final class Draft4 { public static void main(String[] a) throws Exception { DraftParser p=DraftParser.standard();
  for(String f:a){ System.out.println("== "+f); var d=p.parse(Readers.read(SourceForm.TEXT,f,Files.readAllBytes(Path.of(f)))); if(Boolean.getBoolean("units")) for(Unit u:Units.of(d)) System.out.println("   "+u.id()+"|"+u.callout()+"|"+u.path()+"|"+u.text().text());
   for(Reference r:References.of(d)) System.out.println(r.unit()+"\t"+r.where().code()+"\t"+r.start()+"-"+r.end()+"\t"+r.text()+"\t"+r.kind()+"\t"+r.target()+"\t"+r.revision()+"\t"+r.status().code()+"\t"+r.finding().reason().map(Object::toString).orElse("")+r.finding().correction().map(Object::toString).orElse("")+(r.finding().certain()?"":" ?")); } } }
