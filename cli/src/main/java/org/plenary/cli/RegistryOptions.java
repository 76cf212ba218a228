package org.plenary.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.cli.message.UsageException;
import org.plenary.refer.Registry;
import org.plenary.refer.RegistryException;
import org.plenary.refer.RegistryFile;

/** The option for what is known of sessions, acts and symbols besides what the program knows. */
final class RegistryOptions {
  private static final String REGISTRY = "--registry";

  private RegistryOptions() {}

  static void describe(CommandBuilder builder) {
    builder.values("FILE", "option.registry", REGISTRY);
  }

  /**
   * The shipped registries with the files that are named on top.
   *
   * @throws UsageException when one cannot be used, with its line and the reason
   */
  static Registry registry(Arguments arguments, Session session) throws UsageException {
    return registry(arguments.texts(REGISTRY), session);
  }

  /**
   * The same with files whose names are known.
   *
   * @throws UsageException when one cannot be used, with its line and the reason
   */
  static Registry registry(List<String> names, Session session) throws UsageException {
    List<RegistryFile> files = new ArrayList<>();
    for (String name : names) {
      files.add(new RegistryFile(name, text(name, session)));
    }
    try {
      return files.isEmpty() ? Registry.shipped() : Registry.of(files);
    } catch (RegistryException e) {
      String reason = session.messages().text(e.key(), e.argument());
      throw UsageException.of("usage.registry", e.file(), String.valueOf(e.line()), reason);
    }
  }

  private static String text(String name, Session session) throws UsageException {
    try {
      byte[] bytes = Files.readAllBytes(session.surroundings().directory().resolve(name));
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw UsageException.of("usage.registry-not-utf8", name);
    } catch (InvalidPathException e) {
      throw UsageException.of("usage.not-a-path", name);
    } catch (IOException e) {
      throw UsageException.of("usage.registry-unread", name);
    }
  }
}
