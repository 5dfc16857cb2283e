package org.jcmledger.report.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import org.jcmledger.store.StoredEvent;

/** The events that the page refers to, as they are stored. */
final class EventsSection implements Section {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public String name() {
    return "events";
  }

  @Override
  public void write(Page page) {
    heading(page);
    Markup html = page.html();
    html.both("p", ReportTexts.say("events.about"), "class", "muted").line();
    if (!page.references().complete()) {
      page.leftOut(
          ReportTexts.say(
              "events.more",
              page.references().positions().size(),
              page.report().scanned().events(),
              page.ledger()));
    }
    html.open("ol", "class", "events");
    for (long position : page.references().positions()) {
      boolean[] there = new boolean[1];
      page.log()
          .scan(
              position - 1,
              position,
              event -> {
                there[0] = event.position() == position;
                if (there[0]) {
                  event(page, event);
                }
                return true;
              });
      if (!there[0]) {
        html.open("li", "id", "e" + position).leaf("b", ReportTexts.number(position)).text(" ");
        html.both(ReportTexts.say("events.absent")).closeLine();
      }
    }
    html.closeLine();
  }

  private static void event(Page page, StoredEvent event) {
    Markup html = page.html();
    html.open("li", "id", "e" + event.position()).open("p", "class", "line");
    html.leaf("b", ReportTexts.number(event.position())).text(" ");
    html.leaf("code", event.type()).text(" ");
    html.leaf("bdi", event.stream() + " #" + event.sequence()).text(" ");
    AuditedSection.time(page, Instant.ofEpochMilli(event.recordedAt()));
    html.closeLine();
    html.open("p", "class", "content");
    content(html, new String(event.payload(), StandardCharsets.UTF_8));
    html.closeLine();
    html.open("p", "class", "hash mono").both(ReportTexts.say("events.id")).text(" ");
    html.leaf("bdi", event.eventId()).text(" · ").both(ReportTexts.say("events.leaf")).text(" ");
    html.text(cut(HexFormat.of().formatHex(event.leafHash()), 16));
    html.close().closeLine();
  }

  /** The fields of the payload one after another; what is no JSON object, as it is. */
  private static void content(Markup html, String payload) {
    try {
      JsonNode fields = MAPPER.readTree(payload);
      if (fields.isObject()) {
        int left = Limits.CONTENT;
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
          JsonNode value = field.getValue();
          String text = value.isTextual() ? value.textValue() : value.toString();
          if (left <= 0) {
            html.text(" …");
            return;
          }
          html.open("span", "class", "field").leaf("i", field.getKey()).text(" ");
          html.leaf("bdi", cut(text, left)).close().text(" ");
          left -= text.length() + field.getKey().length();
        }
        return;
      }
    } catch (JsonProcessingException e) {
      // Shown as it is, below: a page about damage must be able to show it.
    }
    html.leaf("bdi", cut(payload, Limits.CONTENT));
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end) + "…";
  }
}
