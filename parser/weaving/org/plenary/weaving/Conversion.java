package org.plenary.weaving;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * From the value that is there to the one that is wanted, as the compiler would convert it.
 *
 * @param given the type on the stack
 * @param known what is known of it besides
 * @param wanted the type that is needed, {@code void} for none
 */
record Conversion(Type given, Type known, Type wanted) {
  static Conversion between(Type given, Type known, Type wanted) {
    return new Conversion(given, known, wanted);
  }

  void write(MethodVisitor code) {
    if (wanted == Type.VOID_TYPE) {
      if (given != Type.VOID_TYPE) {
        code.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
      }
    } else if (isPrimitive(given)) {
      fromPrimitive(code);
    } else if (isPrimitive(wanted)) {
      Type box = isBox(known) ? known : isBox(given) ? given : box(wanted);
      cast(code, given, box);
      Type inside = inside(box);
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL,
          box.getInternalName(),
          inside.getClassName() + "Value",
          Type.getMethodDescriptor(inside),
          false);
      widen(code, inside, wanted);
    } else {
      cast(code, given, wanted);
    }
  }

  private void fromPrimitive(MethodVisitor code) {
    if (isPrimitive(wanted)) {
      widen(code, given, wanted);
      return;
    }
    Type box = box(given);
    code.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        box.getInternalName(),
        "valueOf",
        Type.getMethodDescriptor(box, given),
        false);
  }

  private static void cast(MethodVisitor code, Type from, Type to) {
    if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
    }
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    if (rank(from) == rank(to)) {
      return;
    }
    String change = "" + letter(from) + letter(to);
    code.visitInsn(
        switch (change) {
          case "IJ" -> Opcodes.I2L;
          case "IF" -> Opcodes.I2F;
          case "ID" -> Opcodes.I2D;
          case "JF" -> Opcodes.L2F;
          case "JD" -> Opcodes.L2D;
          case "FD" -> Opcodes.F2D;
          default -> throw new IllegalStateException("no way from " + from + " to " + to);
        });
  }

  private static char letter(Type type) {
    char letter = type.getDescriptor().charAt(0);
    return "BSCZ".indexOf(letter) >= 0 ? 'I' : letter;
  }

  private static int rank(Type type) {
    return "IJFD".indexOf(letter(type));
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static boolean isBox(Type type) {
    return inside(type) != null;
  }

  private static Type inside(Type box) {
    return switch (box.getDescriptor()) {
      case "Ljava/lang/Boolean;" -> Type.BOOLEAN_TYPE;
      case "Ljava/lang/Byte;" -> Type.BYTE_TYPE;
      case "Ljava/lang/Short;" -> Type.SHORT_TYPE;
      case "Ljava/lang/Character;" -> Type.CHAR_TYPE;
      case "Ljava/lang/Integer;" -> Type.INT_TYPE;
      case "Ljava/lang/Long;" -> Type.LONG_TYPE;
      case "Ljava/lang/Float;" -> Type.FLOAT_TYPE;
      case "Ljava/lang/Double;" -> Type.DOUBLE_TYPE;
      default -> null;
    };
  }

  static Type box(Type primitive) {
    return Type.getObjectType(
        switch (primitive.getSort()) {
          case Type.BOOLEAN -> "java/lang/Boolean";
          case Type.BYTE -> "java/lang/Byte";
          case Type.SHORT -> "java/lang/Short";
          case Type.CHAR -> "java/lang/Character";
          case Type.INT -> "java/lang/Integer";
          case Type.LONG -> "java/lang/Long";
          case Type.FLOAT -> "java/lang/Float";
          case Type.DOUBLE -> "java/lang/Double";
          default -> throw new IllegalStateException("not primitive: " + primitive);
        });
  }
}
