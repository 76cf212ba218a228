package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.model.Draft;

class WithoutLibrariesTest {
  @Test
  void writingADraftNeedsNothingButTheJdk() throws Exception {
    URL[] own = {
      DocxRenderer.class.getProtectionDomain().getCodeSource().getLocation(),
      Draft.class.getProtectionDomain().getCodeSource().getLocation()
    };
    try (URLClassLoader alone = new URLClassLoader(own, ClassLoader.getPlatformClassLoader())) {
      assertThatThrownBy(() -> alone.loadClass("org.apache.xmlbeans.XmlObject"))
          .isInstanceOf(ClassNotFoundException.class);
      assertThat(renderEmpty(alone)).isEqualTo(WordFile.of(new Draft(List.of())).bytes());
    }
  }

  private static byte[] renderEmpty(ClassLoader loader)
      throws ReflectiveOperationException, IOException {
    Class<?> draft = loader.loadClass("org.plenary.model.Draft");
    Class<?> renderer = loader.loadClass("org.plenary.render.docx.DocxRenderer");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    renderer
        .getMethod("render", draft, OutputStream.class)
        .invoke(
            renderer.getConstructor().newInstance(),
            draft.getConstructor(List.class).newInstance(List.of()),
            out);
    return out.toByteArray();
  }
}
