package org.plenary.render.docx.template;

import java.util.List;

/** The file cannot serve as a template. */
public final class TemplateException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient List<String> arguments;

  /**
   * @param key the message's name in the catalogues, {@code template.strict}
   * @param arguments the values for it
   */
  TemplateException(String key, String... arguments) {
    super(key + " " + List.of(arguments));
    this.key = key;
    this.arguments = List.of(arguments);
  }

  public String key() {
    return key;
  }

  public List<String> arguments() {
    return arguments;
  }
}
