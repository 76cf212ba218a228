package org.plenary.weaving;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Adds members to the nest of a class; those of an earlier build may stand there already. */
final class NestHost extends ClassVisitor {
  private final List<String> added;
  private final Set<String> known = new HashSet<>();

  NestHost(ClassVisitor next, List<String> added) {
    super(Opcodes.ASM9, next);
    this.added = added;
  }

  @Override
  public void visitNestMember(String member) {
    known.add(member);
    super.visitNestMember(member);
  }

  @Override
  public void visitEnd() {
    for (String member : added) {
      if (known.add(member)) {
        super.visitNestMember(member);
      }
    }
    super.visitEnd();
  }
}
