package org.plenary.weaving;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the compiler leaves of a record to Java, as code; the operands are on the stack. */
enum RecordMethod {
  EQUALS {
    @Override
    void write(MethodVisitor code, String record, List<Handle> components) {
      Label differ = new Label();
      code.visitInsn(Opcodes.POP2);
      code.visitVarInsn(Opcodes.ALOAD, 1);
      code.visitTypeInsn(Opcodes.INSTANCEOF, record);
      code.visitJumpInsn(Opcodes.IFEQ, differ);
      code.visitVarInsn(Opcodes.ALOAD, 1);
      code.visitTypeInsn(Opcodes.CHECKCAST, record);
      code.visitVarInsn(Opcodes.ASTORE, 2);
      for (Handle component : components) {
        read(code, 0, component);
        read(code, 2, component);
        unequal(code, Type.getType(component.getDesc()), differ);
      }
      code.visitInsn(Opcodes.ICONST_1);
      code.visitInsn(Opcodes.IRETURN);
      code.visitLabel(differ);
      code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
      code.visitInsn(Opcodes.ICONST_0);
    }
  },
  HASH_CODE {
    @Override
    void write(MethodVisitor code, String record, List<Handle> components) {
      code.visitInsn(Opcodes.POP);
      code.visitInsn(Opcodes.ICONST_0);
      for (Handle component : components) {
        code.visitIntInsn(Opcodes.BIPUSH, 31);
        code.visitInsn(Opcodes.IMUL);
        read(code, 0, component);
        Type type = Type.getType(component.getDesc());
        if (type.getSort() >= Type.ARRAY) {
          invoke(code, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
        } else {
          String box = Conversion.box(type).getInternalName();
          invoke(code, box, "hashCode", Type.getMethodDescriptor(Type.INT_TYPE, type));
        }
        code.visitInsn(Opcodes.IADD);
      }
    }
  },
  TO_STRING {
    @Override
    void write(MethodVisitor code, String record, List<Handle> components) {
      code.visitInsn(Opcodes.POP);
      code.visitTypeInsn(Opcodes.NEW, BUILDER);
      code.visitInsn(Opcodes.DUP);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
      String simple = record.substring(record.lastIndexOf('/') + 1);
      String before = simple.substring(simple.lastIndexOf('$') + 1) + "[";
      for (Handle component : components) {
        append(code, before + component.getName() + "=");
        read(code, 0, component);
        append(code, Type.getType(component.getDesc()));
        before = ", ";
      }
      append(code, components.isEmpty() ? before + "]" : "]");
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    }
  };

  /** More places on the stack than the compiler reckoned with. */
  static final int STACK = 6;

  private static final String BUILDER = "java/lang/StringBuilder";

  abstract void write(MethodVisitor code, String record, List<Handle> components);

  static RecordMethod named(String name) {
    return switch (name) {
      case "equals" -> EQUALS;
      case "hashCode" -> HASH_CODE;
      case "toString" -> TO_STRING;
      default -> throw new IllegalStateException("not a method of a record: " + name);
    };
  }

  /**
   * Writes the code.
   *
   * @param arguments the record, the names of its components, and a way to read each of them
   */
  void write(MethodVisitor code, String record, Object... arguments) {
    Handle[] components = Arrays.copyOfRange(arguments, 2, arguments.length, Handle[].class);
    write(code, record, List.of(components));
  }

  private static void read(MethodVisitor code, int local, Handle component) {
    code.visitVarInsn(Opcodes.ALOAD, local);
    code.visitFieldInsn(
        Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc());
  }

  private static void unequal(MethodVisitor code, Type type, Label differ) {
    switch (type.getSort()) {
      case Type.BOOLEAN, Type.BYTE, Type.SHORT, Type.CHAR, Type.INT ->
          code.visitJumpInsn(Opcodes.IF_ICMPNE, differ);
      case Type.LONG -> {
        code.visitInsn(Opcodes.LCMP);
        code.visitJumpInsn(Opcodes.IFNE, differ);
      }
      case Type.FLOAT, Type.DOUBLE -> {
        String compare = Type.getMethodDescriptor(Type.INT_TYPE, type, type);
        invoke(code, Conversion.box(type).getInternalName(), "compare", compare);
        code.visitJumpInsn(Opcodes.IFNE, differ);
      }
      default -> {
        invoke(
            code, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
        code.visitJumpInsn(Opcodes.IFEQ, differ);
      }
    }
  }

  private static void invoke(MethodVisitor code, String owner, String name, String type) {
    code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, type, false);
  }

  private static void append(MethodVisitor code, String text) {
    code.visitLdcInsn(text);
    append(code, Type.getType(String.class));
  }

  private static void append(MethodVisitor code, Type type) {
    Type taken =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
          case Type.ARRAY, Type.OBJECT ->
              Type.getType(
                  type.getDescriptor().equals("Ljava/lang/String;") ? String.class : Object.class);
          default -> type;
        };
    String append = Type.getMethodDescriptor(Type.getObjectType(BUILDER), taken);
    code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "append", append, false);
  }
}
