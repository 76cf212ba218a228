package org.plenary.weaving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * A step of the build, run on a folder of compiled classes: puts an ordinary class in the place of
 * each lambda and method reference, and ordinary code in the place of what records leave to Java.
 *
 * <p>Java makes such classes while a program runs, which takes longer than much of what a small run
 * does, and an archive of classes keeps them only in part. What the program does stays the same.
 */
public final class Weaving {
  private final Path folder;
  private final Map<String, List<String>> members = new HashMap<>();

  private Weaving(Path folder) {
    this.folder = folder;
  }

  /**
   * Weaves the classes below a folder.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    Weaving weaving = new Weaving(Path.of(args[0]));
    for (Path file : weaving.files()) {
      weaving.weave(file);
    }
    weaving.tellHosts();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private void weave(Path file) throws IOException {
    ClassReader reader = new ClassReader(Files.readAllBytes(file));
    ClassWriter writer = new ClassWriter(0);
    WovenClass woven = new WovenClass(writer);
    reader.accept(woven, 0);
    if (!woven.isChanged()) {
      return;
    }
    Files.write(file, writer.toByteArray());
    for (FunctionClass function : woven.functions()) {
      members.computeIfAbsent(woven.nestHost(), host -> new ArrayList<>()).add(function.name());
      Files.write(classFile(function.name()), function.bytes(woven.nestHost()));
    }
  }

  /** The private parts of a class are open to those only that it names. */
  private void tellHosts() throws IOException {
    for (Map.Entry<String, List<String>> nest : members.entrySet()) {
      Path file = classFile(nest.getKey());
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      ClassWriter writer = new ClassWriter(0);
      reader.accept(new NestHost(writer, nest.getValue()), 0);
      Files.write(file, writer.toByteArray());
    }
  }

  private Path classFile(String name) {
    return folder.resolve(name + ".class");
  }
}
