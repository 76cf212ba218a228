package org.plenary.refer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryTest {
  private static final String ACTS =
      "body\tkind\tnumber\tfirst\trevision\tabrogated\treplaced_by\trevision_confidence\n";

  private static Registry withActs(String rows) {
    return Registry.of(
        List.of(), List.of(new RegistryFile("mine.registry", ACTS + rows)), List.of());
  }

  private static Finding check(Registry registry, String date, Subject.Act act) {
    return new ActCheck(registry, Optional.of(LocalDate.parse(date))).check(act);
  }

  private static Subject.Act resolution(Body body, String number, Session session) {
    return new Subject.Act(body, true, ActKind.RESOLUTION, number, session);
  }

  private static Session revised(String city, int year) {
    return new Session(Session.Change.REVISED, city, year, "");
  }

  @Test
  void aUsersFileReplacesWhatIsShipped() {
    Registry registry = withActs("PP\tresolution\t140\tAntalya, 2006\tDoha, 2026\t\t\t\n");
    assertThat(registry.act("ITU-PP:RES:140").orElseThrow().last().revision())
        .isEqualTo("Doha, 2026");
    assertThat(Registry.shipped().act("ITU-PP:RES:140").orElseThrow().last().revision())
        .isEqualTo("Bucharest, 2022");
  }

  @Test
  void aRevisionIsSupersededOnlyOnceTheNextOneIsAdopted() {
    Subject.Act act = resolution(Body.PP, "135", revised("Dubai", 2018));
    assertThat(check(Registry.shipped(), "2022-06-16", act).status()).isEqualTo(Status.OK);
    Finding later = check(Registry.shipped(), "2023-01-01", act);
    assertThat(later.status()).isEqualTo(Status.SUPERSEDED);
    assertThat(later.correction().orElseThrow().session()).isEqualTo(revised("Bucharest", 2022));
  }

  @Test
  void aTextIsNotRevisedWhereItWasAdopted() {
    Finding finding =
        check(
            Registry.shipped(),
            "2025-01-01",
            resolution(Body.PP, "172", revised("Guadalajara", 2010)));
    assertThat(finding.status()).isEqualTo(Status.WRONG_SESSION);
    assertThat(finding.certain()).isTrue();
    assertThat(finding.correction().orElseThrow().session())
        .isEqualTo(new Session(Session.Change.NONE, "Guadalajara", 2010, ""));
  }

  @Test
  void theBodyMustHaveMetInTheCity() {
    Finding finding =
        check(Registry.shipped(), "2025-01-01", resolution(Body.PP, "71", revised("Kigali", 2022)));
    assertThat(finding.status()).isEqualTo(Status.WRONG_SESSION);
    assertThat(finding.correction().orElseThrow().session().city()).isEqualTo("Bucharest");
  }

  @Test
  void aRevisionAfterTheDraftIsImplausible() {
    assertThat(
            check(
                    Registry.shipped(),
                    "2018-01-01",
                    resolution(Body.PP, "71", revised("Bucharest", 2022)))
                .status())
        .isEqualTo(Status.IMPLAUSIBLE);
  }

  @Test
  void anAbrogatedActIsSupersededFromThatDayOn() {
    Subject.Act act = resolution(Body.PP, "11", revised("Dubai", 2018));
    assertThat(check(Registry.shipped(), "2021-01-01", act).status()).isEqualTo(Status.OK);
    assertThat(check(Registry.shipped(), "2023-01-01", act).reason().orElseThrow().key())
        .isEqualTo("reference.abrogated");
  }

  @Test
  void chainsOfReplacementAreFollowedToTheirEnd() {
    Registry registry =
        withActs(
            "RA\tresolution\t90\t2012\t2012\t\tITU-R:RES:90-1\t\n"
                + "RA\tresolution\t90-1\t2015\t2015\t\tITU-R:RES:90-2\t\n"
                + "RA\tresolution\t90-2\t2019\t2019\t\t\t\n");
    Finding finding = check(registry, "2024-01-01", resolution(Body.RA, "90", Session.NONE));
    assertThat(finding.status()).isEqualTo(Status.SUPERSEDED);
    assertThat(finding.correction().orElseThrow().target()).isEqualTo("ITU-R:RES:90-2");
  }

  @Test
  void aChainIsFollowedOnlyAsFarAsItHadComeOnTheDay() {
    Registry registry =
        withActs(
            "RA\tresolution\t90\t2012\t2012\t\tITU-R:RES:90-1\t\n"
                + "RA\tresolution\t90-1\t2015\t2015\t\tITU-R:RES:90-2\t\n"
                + "RA\tresolution\t90-2\t2019\t2019\t\t\t\n");
    Subject.Act act = resolution(Body.RA, "90", Session.NONE);
    assertThat(check(registry, "2017-01-01", act).correction().orElseThrow().target())
        .isEqualTo("ITU-R:RES:90-1");
    assertThat(check(registry, "2013-01-01", act).status()).isEqualTo(Status.OK);
  }

  @Test
  void aSessionBetweenTwoVerifiedOnesCannotHaveBeen() {
    Subject.Act between = resolution(Body.PP, "140", revised("Busan", 2016));
    assertThat(check(Registry.shipped(), "2024-01-01", between).status())
        .isEqualTo(Status.WRONG_SESSION);
    assertThat(check(Registry.shipped(), "2024-01-01", between).certain()).isTrue();
    Subject.Act ahead = resolution(Body.PP, "140", revised("Geneva", 2034));
    assertThat(check(Registry.shipped(), "2040-01-01", ahead).certain()).isFalse();
  }

  @Test
  void factsBelowVerifiedLeadToNoMoreThanANote() {
    Registry registry = withActs("PP\tresolution\t901\tBusan, 2014\tBucharest, 2022\t\t\tmedium\n");
    Finding finding =
        check(registry, "2024-01-01", resolution(Body.PP, "901", revised("Dubai", 2018)));
    assertThat(finding.status()).isEqualTo(Status.SUPERSEDED);
    assertThat(finding.certain()).isFalse();
  }

  @Test
  void aNumberThatNoResolutionCanHaveIsImplausible() {
    Finding finding =
        new SymbolCheck(Registry.shipped(), Optional.empty())
            .check(new Subject.UnSymbol("A/RES/70/684", 0, false));
    assertThat(finding.status()).isEqualTo(Status.IMPLAUSIBLE);
    assertThat(finding.correction().orElseThrow().target()).isEqualTo("UN:A/70/684");
  }

  @Test
  void aDateThatTheSessionCannotHaveIsImplausible() {
    assertThat(
            new SymbolCheck(Registry.shipped(), Optional.empty())
                .check(new Subject.UnSymbol("A/RES/70/1", 2018, false))
                .status())
        .isEqualTo(Status.IMPLAUSIBLE);
  }
}
