package org.plenary.source;

import java.util.List;

/**
 * What a reader has to tell people about a file that it could read: "decoded as windows-1251".
 *
 * @param key the message's name in the catalogues
 * @param arguments the values for it
 */
public record Remark(String key, List<String> arguments) {
  public Remark {
    arguments = List.copyOf(arguments);
  }
}
