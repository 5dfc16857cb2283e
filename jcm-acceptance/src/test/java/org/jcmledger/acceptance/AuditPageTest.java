package org.jcmledger.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that {@code jcm audit --html} writes, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditPageTest {

  private static final Path PICTURES =
      Path.of(Objects.requireNonNull(System.getProperty("pictures")));

  @TempDir static Path folder;

  private final Browser browser = new Browser();
  private final Map<String, Path> ledgers = new TreeMap<>();

  @BeforeAll
  void writePages() throws Exception {
    Path first = folder.resolve("first.jcm");
    JcmJar.done(
        folder, "create", "first.jcm", "--by", "A test", "--title", "The first JCM issuances");
    for (String lines : List.of("seed-2015-12", "partners-since", "first-issuances")) {
      Path file = folder.resolve(lines + ".jsonl");
      String resource = "/org/jcmledger/examples/" + lines + ".jsonl";
      try (InputStream in = AuditPageTest.class.getResourceAsStream(resource)) {
        Files.copy(Objects.requireNonNull(in, resource), file);
      }
      JcmJar.done(folder, "load", "first.jcm", file.toString());
    }
    ledgers.put("first", first);
    ledgers.put("random", Ledgers.random(folder.resolve("random.jcm")));
    ledgers.put("forged", Ledgers.forged(folder.resolve("forged.jcm")));
    for (String name : ledgers.keySet()) {
      byte[] before = Files.readAllBytes(ledgers.get(name));
      JcmJar.Ran ran =
          JcmJar.run(folder, "--lang", "en", "audit", name + ".jcm", "--html", name + ".html");
      assertThat(ran.code()).as(ran.err()).isEqualTo(name.equals("forged") ? 2 : 0);
      assertThat(Files.readAllBytes(ledgers.get(name))).isEqualTo(before);
      assertThat(page(name)).isRegularFile();
    }
    Files.createDirectories(PICTURES);
  }

  @BeforeEach
  void forget() {
    browser.requests().clear();
    browser.complaints().clear();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  private Path page(String name) {
    return folder.resolve(name + ".html");
  }

  @ParameterizedTest
  @CsvSource({
    "first,en,LIGHT",
    "first,ja,DARK",
    "random,en,DARK",
    "random,ja,LIGHT",
    "forged,en,LIGHT",
    "forged,ja,DARK"
  })
  void shows_in_both_languages_and_themes_and_fetches_nothing(
      String name, String language, ColorScheme theme) throws Exception {
    Page page = browser.open(page(name), theme);
    page.locator("button[data-lang=" + language + "]").click();

    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
    assertThat(page.locator("h1 span[lang=en]").isVisible()).isEqualTo(language.equals("en"));
    assertThat(page.locator("h1 span[lang=ja]").isVisible()).isEqualTo(language.equals("ja"));
    assertThat(page.title()).contains(language.equals("ja") ? "監査報告" : "Audit of");
    assertThat(luminance(page))
        .isBetween(
            theme == ColorScheme.DARK ? 0.0 : 200.0, theme == ColorScheme.DARK ? 60.0 : 255.0);
    assertThat(page.locator("#charts .plot svg").count()).isEqualTo(3);
    for (Locator chart : page.locator(".plot").all()) {
      assertThat(chart.locator("svg path").count()).isGreaterThan(3);
      assertThat(chart.getAttribute("aria-label")).contains("tCO2e");
    }
    int wide = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
    assertThat(wide).as("how far the page is wider than its window").isLessThanOrEqualTo(0);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name + "-" + language + ".png"))
            .setClip(0, 0, 1280, 4000)
            .setFullPage(true));
    assertThat(browser.requests()).allMatch(url -> url.equals(page(name).toUri().toString()));
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  private static double luminance(Page page) {
    Object colour =
        page.evaluate(
            "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).join(' ')");
    return List.of(colour.toString().split(" ")).stream()
        .mapToInt(Integer::parseInt)
        .average()
        .orElseThrow();
  }

  @Test
  void the_switches_change_language_and_theme() {
    Page page = browser.open(page("first"), ColorScheme.LIGHT);
    double light = luminance(page);
    page.locator("[data-theme-switch]").click();
    assertThat(luminance(page)).isLessThan(light - 100);
    page.locator("[data-theme-switch]").click();
    assertThat(luminance(page)).isEqualTo(light);
    page.locator("button[data-lang=ja]").click();
    assertThat(page.locator("h1").innerText()).isEqualTo("二重に計上されたクレジットはありません。");
    page.locator("button[data-lang=en]").click();
    assertThat(page.locator("h1").innerText()).isEqualTo("No tonne is counted twice.");
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "random"})
  void its_balances_are_those_of_jcm_balances(String name) throws Exception {
    JcmJar.Ran ran = JcmJar.done(folder, "balances", name + ".jcm", "--format", "json");
    Map<String, String> expected = new TreeMap<>();
    JsonNode books = new ObjectMapper().readTree(ran.out()).get("books");
    for (JsonNode book : books) {
      for (JsonNode account : book.get("accounts")) {
        String ref = book.get("book").asText() + "/" + account.get("account").asText();
        expected.put(
            ref, account.get("balance").asLong() + " " + account.get("restricted").asLong());
      }
    }
    assertThat(expected).isNotEmpty();

    Page page = browser.open(page(name), ColorScheme.LIGHT);
    Map<String, String> shown = new TreeMap<>();
    for (Locator row : page.locator("tr[data-account]").all()) {
      String balance = row.locator("td.balance").innerText().replace(",", "");
      String restricted = row.locator("td.n").nth(1).innerText().replace(",", "");
      shown.put(
          Objects.requireNonNull(row.getAttribute("data-account")), balance + " " + restricted);
    }
    assertThat(shown).isEqualTo(expected);
    for (JsonNode book : books) {
      String issued =
          page.locator("#book-" + book.get("book").asText() + " .strip .issued dd").innerText();
      assertThat(issued.replace(",", "")).isEqualTo(book.get("issued").asLong() + " tCO2e");
    }
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "random", "forged"})
  void every_link_leads_somewhere_on_the_page(String name) {
    Page page = browser.open(page(name), ColorScheme.LIGHT);
    Object lost =
        page.evaluate(
            "[...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
                + ".filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1))).join()");
    Object twice =
        page.evaluate(
            "(() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                + " return ids.filter((id, i) => ids.indexOf(id) !== i).join(); })()");
    assertThat(lost).isEqualTo("");
    assertThat(twice).isEqualTo("");
    assertThat((Integer) page.evaluate("document.querySelectorAll('a.e').length")).isGreaterThan(5);
    page.context().close();
  }

  @Test
  void a_link_to_an_event_shows_it() {
    Page page = browser.open(page("first"), ColorScheme.LIGHT);
    Locator link = page.locator("#book-JP table.balances a.e").first();
    String position = link.innerText();
    link.click();
    Locator event = page.locator("#e" + position);
    assertThat(event.evaluate("e => e.matches(':target')")).isEqualTo(true);
    assertThat(event.locator("code").innerText()).startsWith("jcm.");
    page.context().close();
  }

  @Test
  void without_scripts_it_tells_all_but_the_charts() {
    Page page = browser.open(page("first"), ColorScheme.LIGHT, false);
    assertThat(page.locator("h1").innerText()).isEqualTo("No tonne is counted twice.");
    assertThat(page.locator("tr[data-account]").count()).isEqualTo(6);
    assertThat(page.locator(".switches").isVisible()).isFalse();
    assertThat(page.locator(".plot").first().isVisible()).isFalse();
    page.context().close();
  }

  @Test
  void findings_come_with_their_evidence() {
    Page page = browser.open(page("forged"), ColorScheme.LIGHT);
    assertThat(page.locator("html").getAttribute("data-verdict")).isEqualTo("breach");
    Locator finding = page.locator("article.finding.breach").first();
    assertThat(finding.locator("a.e").count()).isPositive();
    assertThat(finding.locator(".stake").innerText()).endsWith("tCO2e");
    page.context().close();
  }

  @Test
  void texts_of_the_ledger_stay_texts() {
    Page page = browser.open(page("forged"), ColorScheme.LIGHT);
    assertThat(page.evaluate("window.hostile === undefined")).isEqualTo(true);
    assertThat(page.locator("main script, main img, main iframe").count()).isZero();
    assertThat(page.locator("tr[data-account='JP/HOSTILE'] bdi").first().innerText())
        .isEqualTo(Ledgers.HOSTILE);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "random", "forged"})
  void prints_on_paper(String name) throws Exception {
    Page page = browser.open(page(name), ColorScheme.DARK);
    Path pdf = PICTURES.resolve(name + ".pdf");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.pdf(
        new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true).setPrintBackground(true));
    byte[] written = Files.readAllBytes(pdf);
    assertThat(new String(written, 0, 5, UTF_8)).isEqualTo("%PDF-");
    assertThat(written.length).isGreaterThan(20_000);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }
}
