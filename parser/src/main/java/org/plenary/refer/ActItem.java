package org.plenary.refer;

/** A number of a list while the list is being read; its body may be named only at the end. */
final class ActItem {
  final ActNumber number;
  final ActKind kind;
  final int nounIndex;
  final int chain;
  int first;
  int end;
  Session session = Session.NONE;
  BodyName body = BodyName.NONE;
  int year;

  ActItem(ActNumber number, ActKind kind, int nounIndex, int chain) {
    this.number = number;
    this.kind = kind;
    this.nounIndex = nounIndex;
    this.chain = chain;
    this.first = number.first();
    this.end = number.end();
  }
}
