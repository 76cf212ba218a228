package org.plenary.prepared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.plenary.language.VocabularyMaps;
import org.plenary.read.docx.TableMaps;
import org.plenary.refer.ReferenceMaps;

/** A step of the build: makes the maps from the files, and writes the classes that hold them. */
public final class Preparing {
  private static final String PARTS = "org/plenary/prepared/Parts";
  private static final String ARRAY = "()[Ljava/lang/String;";
  private static final int ACCESS = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;

  /** A constant of a class takes no more bytes than this. */
  private static final int MOST_BYTES = 65_535;

  private Preparing() {}

  /**
   * Prepares the classes of a folder.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, FixedMap> maps = new TreeMap<>(VocabularyMaps.all());
    maps.putAll(ReferenceMaps.all());
    maps.putAll(TableMaps.all());
    int number = 0;
    for (FixedMap map : maps.values()) {
      String name = holder(number++);
      Files.write(folder.resolve(name + ".class"), holder(name, pieces(map)));
    }
    Files.write(folder.resolve(PARTS + ".class"), parts(List.copyOf(maps.keySet())));
  }

  private static String holder(int number) {
    return PARTS + "$" + number;
  }

  private static List<String> pieces(FixedMap map) {
    List<String> pieces = new ArrayList<>();
    pieces.add(map.index());
    String body = map.body();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < body.length(); i++) {
      int more = bytes(body.charAt(i));
      if (bytes + more > MOST_BYTES) {
        pieces.add(body.substring(start, i));
        start = i;
        bytes = 0;
      }
      bytes += more;
    }
    pieces.add(body.substring(start));
    return pieces;
  }

  private static int bytes(char c) {
    return c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }

  private static byte[] holder(String name, List<String> pieces) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, ACCESS, name, null, "java/lang/Object", null);
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "parts", ARRAY, null, null);
    code.visitCode();
    code.visitIntInsn(Opcodes.BIPUSH, pieces.size());
    code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/String");
    for (int i = 0; i < pieces.size(); i++) {
      code.visitInsn(Opcodes.DUP);
      code.visitIntInsn(Opcodes.BIPUSH, i);
      code.visitLdcInsn(pieces.get(i));
      code.visitInsn(Opcodes.AASTORE);
    }
    return end(writer, code);
  }

  private static byte[] parts(List<String> names) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(Opcodes.V17, ACCESS, PARTS, null, "java/lang/Object", null);
    String type = "(Ljava/lang/String;)[Ljava/lang/String;";
    MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "of", type, null, null);
    code.visitCode();
    for (int i = 0; i < names.size(); i++) {
      Label next = new Label();
      code.visitLdcInsn(names.get(i));
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
      code.visitJumpInsn(Opcodes.IFEQ, next);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, holder(i), "parts", ARRAY, false);
      code.visitInsn(Opcodes.ARETURN);
      code.visitLabel(next);
      code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }
    code.visitInsn(Opcodes.ICONST_0);
    code.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/String");
    return end(writer, code);
  }

  private static byte[] end(ClassWriter writer, MethodVisitor code) {
    code.visitInsn(Opcodes.ARETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }
}
