package org.jcmledger.test.fault;
import java.util.*;
public class Explore {
  public static void main(String[] a) {
    long t=System.nanoTime();
    var rows = HealthyLedger.rows();
    System.err.println("story "+(System.nanoTime()-t)/1000000+" ms, rows "+rows.size());
    var in = new Inspection(rows);
    System.out.println("HEALTHY "+in.of(rows));
    t=System.nanoTime();
    int[] n={0};
    Map<String,Integer> counts=new TreeMap<>();
    FaultInjector.of(rows).forEach(f->{ n[0]++; var r=in.of(f.rows()); counts.merge(f.sealing()+" "+r.means(),1,Integer::sum); 
      System.out.println(f.sealing()+"\t"+f.place()+"\t"+f.kind()+"\t"+r.means()+"\t"+r.codes()+"\t"+(a.length>0?r.report():""));});
    System.err.println(n[0]+" faults "+(System.nanoTime()-t)/1000000+" ms "+counts);
  }
}
