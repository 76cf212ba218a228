package org.plenary.weaving;

import java.util.Arrays;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What takes the place of one lambda: a class with what the lambda holds on to as fields. */
final class FunctionClass {
  private static final String MAKER = "of";
  private static final String ONLY = "ONLY";
  private static final int HIDDEN = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;

  private final String name;
  private final String method;
  private final Type face;
  private final Type[] held;
  private final Type erased;
  private final Handle body;
  private final Type exact;

  /**
   * Reads what the compiler left.
   *
   * @param method the one method of the interface
   * @param type from what is held to the interface
   * @param arguments the method's type, the body, and the type with what is known of type variables
   */
  FunctionClass(String name, String method, String type, Object... arguments) {
    this.name = name;
    this.method = method;
    this.face = Type.getReturnType(type);
    this.held = Type.getArgumentTypes(type);
    this.erased = (Type) arguments[0];
    this.body = (Handle) arguments[1];
    this.exact = (Type) arguments[2];
  }

  String name() {
    return name;
  }

  /** Writes what the class with the lambda does in its place: what is held is on the stack. */
  void putInto(MethodVisitor code) {
    if (held.length == 0) {
      code.visitFieldInsn(Opcodes.GETSTATIC, name, ONLY, face.getDescriptor());
    } else {
      String maker = Type.getMethodDescriptor(face, held);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, name, MAKER, maker, false);
    }
  }

  byte[] bytes(String nestHost) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] faces = {face.getInternalName()};
    writer.visit(Opcodes.V17, HIDDEN, name, null, "java/lang/Object", faces);
    writer.visitNestHost(nestHost);
    for (int i = 0; i < held.length; i++) {
      int access = Opcodes.ACC_PRIVATE | HIDDEN;
      writer.visitField(access, field(i), held[i].getDescriptor(), null, null).visitEnd();
    }
    constructor(writer);
    if (held.length == 0) {
      only(writer);
    } else {
      maker(writer);
    }
    function(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static String field(int index) {
    return "a" + index;
  }

  private String constructorType() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, held);
  }

  private void constructor(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(0, "<init>", constructorType(), null, null);
    code.visitCode();
    code.visitVarInsn(Opcodes.ALOAD, 0);
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    int local = 1;
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), local);
      code.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), held[i].getDescriptor());
      local += held[i].getSize();
    }
    end(code, Type.VOID_TYPE);
  }

  /** A lambda that holds nothing is always the same one. */
  private void only(ClassWriter writer) {
    int access = Opcodes.ACC_STATIC | HIDDEN;
    writer.visitField(access, ONLY, face.getDescriptor(), null, null).visitEnd();
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
    code.visitCode();
    make(code);
    code.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, face.getDescriptor());
    end(code, Type.VOID_TYPE);
  }

  private void maker(ClassWriter writer) {
    String type = Type.getMethodDescriptor(face, held);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, MAKER, type, null, null);
    code.visitCode();
    make(code);
    end(code, face);
  }

  private void make(MethodVisitor code) {
    code.visitTypeInsn(Opcodes.NEW, name);
    code.visitInsn(Opcodes.DUP);
    int local = 0;
    for (Type type : held) {
      code.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
    code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorType(), false);
  }

  private void function(ClassWriter writer) {
    MethodVisitor code =
        writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
    code.visitCode();
    boolean makes = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (makes) {
      code.visitTypeInsn(Opcodes.NEW, body.getOwner());
      code.visitInsn(Opcodes.DUP);
    }
    Type[] wanted = wanted(makes);
    for (int i = 0; i < held.length; i++) {
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitFieldInsn(Opcodes.GETFIELD, name, field(i), held[i].getDescriptor());
      Conversion.between(held[i], held[i], wanted[i]).write(code);
    }
    int local = 1;
    Type[] given = erased.getArgumentTypes();
    for (int i = 0; i < given.length; i++) {
      code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), local);
      Type known = exact.getArgumentTypes()[i];
      Conversion.between(given[i], known, wanted[held.length + i]).write(code);
      local += given[i].getSize();
    }
    code.visitMethodInsn(
        opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    Type made =
        makes ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
    Conversion.between(made, made, exact.getReturnType()).write(code);
    end(code, erased.getReturnType());
  }

  /** What the body takes, the object that it is called on first. */
  private Type[] wanted(boolean makes) {
    Type[] parameters = Type.getArgumentTypes(body.getDesc());
    if (makes || body.getTag() == Opcodes.H_INVOKESTATIC) {
      return parameters;
    }
    Type[] all = new Type[parameters.length + 1];
    all[0] = Type.getObjectType(body.getOwner());
    System.arraycopy(parameters, 0, all, 1, parameters.length);
    return all;
  }

  private int opcode() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> throw new IllegalStateException(name + ": " + body + Arrays.toString(held));
    };
  }

  private static void end(MethodVisitor code, Type returned) {
    code.visitInsn(returned.getOpcode(Opcodes.IRETURN));
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
