package org.plenary.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.read.UnreadableDocumentException;

/** Who may know whom, over all modules. */
class ArchitectureTest {
  private static final String ROOT = "org.plenary.";

  /** Every package and the packages of ours that it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("prepared", Set.of()),
          Map.entry("language", Set.of("prepared")),
          Map.entry("read", Set.of("source", "prepared")),
          Map.entry("edit", Set.of("source", "read")),
          Map.entry("model", Set.of("source", "language")),
          Map.entry("lex", Set.of("source", "language", "model")),
          Map.entry("parse", Set.of("source", "language", "model", "lex")),
          Map.entry("unit", Set.of("source", "language", "model")),
          Map.entry("act", Set.of("source", "language", "model", "unit")),
          Map.entry("refer", Set.of("source", "prepared", "language", "model", "unit")),
          Map.entry(
              "word", Set.of("source", "language", "model", "unit", "read", "edit", "render")),
          Map.entry("parity", Set.of("source", "language", "model", "unit", "refer", "diagnostic")),
          Map.entry("xliff", Set.of("source", "language", "model", "unit", "refer", "render")),
          Map.entry("memory", Set.of("source", "language", "model", "unit", "parity", "xliff")),
          Map.entry("diagnostic", Set.of("source")),
          Map.entry("lint", Set.of("source", "language", "model", "unit", "refer", "diagnostic")),
          Map.entry(
              "fix",
              Set.of(
                  "source",
                  "read",
                  "edit",
                  "language",
                  "model",
                  "unit",
                  "refer",
                  "diagnostic",
                  "lint")),
          Map.entry("report", Set.of("source", "diagnostic")),
          Map.entry("render", Set.of("source", "language", "model", "unit", "refer")));

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("test-classes"))
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.plenary");

  private static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  private static String[] below(String name) {
    return new String[] {ROOT + name, ROOT + name + ".."};
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> names = new TreeSet<>();
    for (JavaClass each : ALL) {
      String name = each.getPackageName() + ".";
      if (name.length() > ROOT.length()) {
        names.add(name.substring(ROOT.length(), name.indexOf('.', ROOT.length())));
      }
    }
    names.remove("cli");
    assertThat(MAY_USE.keySet()).containsAll(names);
    assertThat(names).contains("source", "model", "read", "render");
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aStageLooksDownOnly(String name) {
    List<String> others =
        Stream.concat(MAY_USE.keySet().stream(), Stream.of("cli"))
            .filter(other -> !other.equals(name) && !MAY_USE.get(name).contains(other))
            .toList();
    DescribedPredicate<JavaClass> forbidden =
        resideInAnyPackage(
            others.stream().flatMap(other -> Stream.of(below(other))).toArray(String[]::new));
    if (name.equals("render")) {
      forbidden = forbidden.and(DescribedPredicate.not(type(UnreadableDocumentException.class)));
    }
    noClasses()
        .that()
        .resideInAnyPackage(below(name))
        .should()
        .dependOnClassesThat(forbidden)
        .because("a draft goes one way: file, source, lines, model, renderers")
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void poiIsKnownOnlyWhereWordFilesAreWritten() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.plenary.render.docx..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")
        .because("it costs more to load than the rest of a short run")
        .check(ALL);
  }

  @Test
  void theXmlReaderIsKnownOnlyWhereWordFilesAreReadAndChanged() {
    noClasses()
        .that(resideOutsideOfPackages("org.plenary.read.docx..", "org.plenary.edit.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.ctc.wstx..", "org.codehaus.stax2..")
        .because("nobody else reads files of Word")
        .check(ALL);
  }

  @Test
  void markdownAndJsonLibrariesStayWhereTheyAreNeeded() {
    noClasses()
        .that(resideOutsideOfPackage("org.plenary.read.markdown.."))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vladsch.flexmark..")
        .because("it is the reader's own business how it reads")
        .check(ALL);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.plenary.render.json..", "org.plenary.report.baseline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .because("the model is written as JSON in one place, and baselines are read in one")
        .check(ALL);
  }

  @Test
  void configurationsAreReadInOnePlace() {
    noClasses()
        .that(resideOutsideOfPackage("org.plenary.cli.config.."))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.tomlj..")
        .because("its classes are loaded only where there is a configuration")
        .check(ALL);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that(DescribedPredicate.not(resideInAPackage("org.plenary.cli")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .because("everything else can be used and tested without a command line")
        .check(ALL);
  }

  @Test
  void theCommandsAreWiringAndHaveTheirPartsElsewhere() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.plenary.cli.message..",
            "org.plenary.cli.input..",
            "org.plenary.cli.output..",
            "org.plenary.cli.extract..",
            "org.plenary.cli.refs..",
            "org.plenary.cli.parity..",
            "org.plenary.cli.show..",
            "org.plenary.cli.check..",
            "org.plenary.cli.config..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.plenary.cli")
        .because("parts do not know what they are put together to")
        .check(ALL);
  }

  @Test
  void onlyTheSurroundingsTouchTheProcess() {
    noClasses()
        .that(DescribedPredicate.not(type(Surroundings.class)))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .because("streams and environment are handed in, so that tests have their own")
        .check(ALL);
  }

  @Test
  void nothingDependsOnTheMachineOrTheMoment() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .because("the same draft gives the same bytes everywhere")
        .check(ALL);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes()
        .should()
        .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
        .because("such a name fits everything")
        .check(ALL);
  }

  @Test
  void noFieldIsOpenToAll() {
    fields()
        .that()
        .arePublic()
        .and(
            new DescribedPredicate<JavaField>("are no constants of an enum") {
              @Override
              public boolean test(JavaField field) {
                return !field.getModifiers().contains(JavaModifier.STATIC);
              }
            })
        .should()
        .beFinal()
        .because("values do not change behind one's back")
        .allowEmptyShould(true)
        .check(ALL);
  }
}
