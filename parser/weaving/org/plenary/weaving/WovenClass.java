package org.plenary.weaving;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class in which nothing is left to be linked while it runs. */
final class WovenClass extends ClassVisitor {
  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
  private static final String RECORDS = "java/lang/runtime/ObjectMethods";

  private final List<FunctionClass> functions = new ArrayList<>();
  private String name;
  private String nestHost;
  private boolean nests;
  private boolean changed;

  WovenClass(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  boolean isChanged() {
    return changed;
  }

  /** The classes that took the place of lambdas. */
  List<FunctionClass> functions() {
    return functions;
  }

  /** The class whose private parts are open to this one and to what takes the place of lambdas. */
  String nestHost() {
    return nestHost;
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String above, String[] interfaces) {
    this.name = name;
    this.nestHost = name;
    this.nests = (version & 0xffff) >= Opcodes.V11;
    super.visit(version, access, name, signature, above, interfaces);
  }

  @Override
  public void visitNestHost(String host) {
    nestHost = host;
    super.visitNestHost(host);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    int open = nests || !isBody(access) ? access : access & ~Opcodes.ACC_PRIVATE;
    MethodVisitor next = super.visitMethod(open, method, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      private boolean record;

      @Override
      public void visitInvokeDynamicInsn(
          String called, String type, Handle bootstrap, Object... arguments) {
        if (isLambda(bootstrap, arguments)) {
          changed = true;
          FunctionClass function =
              new FunctionClass(name + "$$" + functions.size(), called, type, arguments);
          functions.add(function);
          function.putInto(mv);
        } else if (bootstrap.getOwner().equals(RECORDS)) {
          changed = true;
          RecordMethod.named(called).write(mv, name, arguments);
          record = true;
        } else {
          super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
        }
      }

      @Override
      public void visitMaxs(int stack, int locals) {
        super.visitMaxs(record ? stack + RecordMethod.STACK : stack, locals + (record ? 1 : 0));
      }
    };
  }

  /** True for a lambda that another class can call. */
  private boolean isLambda(Handle bootstrap, Object... arguments) {
    return bootstrap.getOwner().equals(LAMBDAS)
        && bootstrap.getName().equals("metafactory")
        && ((Handle) arguments[1]).getTag() != Opcodes.H_INVOKESPECIAL;
  }

  /** True for the static body of a lambda, which has no name in any source. */
  private static boolean isBody(int access) {
    int body = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    return (access & body) == body;
  }
}
