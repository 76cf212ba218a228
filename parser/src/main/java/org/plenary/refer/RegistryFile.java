package org.plenary.refer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A registry file in memory.
 *
 * @param name for messages
 */
public record RegistryFile(String name, String text) {
  /** One of those that come with the program. */
  static RegistryFile shipped(String name) {
    try (InputStream in = RegistryFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new RegistryFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
