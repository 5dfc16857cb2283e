package org.jcmledger.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements, their attributes and texts. All escaping is that of the runtime's XML writer:
 * there is no way to write a text here that is not escaped, except {@link #code}, which is for the
 * page's own style and scripts.
 */
final class Markup {

  private final Writer out;
  private final XMLStreamWriter xml;

  Markup(Writer out) {
    this.out = out;
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      out.write("<!doctype html>\n");
    } catch (XMLStreamException e) {
      throw failure(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens an element with attributes, given as names and values in turn. */
  Markup open(String tag, String... attributes) {
    return run(
        () -> {
          xml.writeStartElement(tag);
          attributes(attributes);
        });
  }

  /** Closes the element opened last. */
  Markup close() {
    return run(xml::writeEndElement);
  }

  /** Closes the element opened last, where a line may end. */
  Markup closeLine() {
    return run(
        () -> {
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  Markup text(String text) {
    return run(() -> xml.writeCharacters(Visible.text(text)));
  }

  /** A place where a line of the file may end; nobody sees it. */
  Markup line() {
    return run(() -> xml.writeCharacters("\n"));
  }

  /** An element with a text in it. */
  Markup leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** An element that never has anything in it. */
  Markup single(String tag, String... attributes) {
    return run(
        () -> {
          xml.writeEmptyElement(tag);
          attributes(attributes);
          xml.writeCharacters("\n");
        });
  }

  /** A text in both languages, of which the page shows one. */
  Markup both(Said said) {
    if (said.english().equals(said.japanese())) {
      return text(said.english());
    }
    return leaf("span", said.english(), "lang", "en").leaf("span", said.japanese(), "lang", "ja");
  }

  /** An element with a text in both languages in it. */
  Markup both(String tag, Said said, String... attributes) {
    return open(tag, attributes).both(said).close();
  }

  /** The page's own style or script: the one thing that is not escaped. */
  Markup code(String tag, String code) {
    if (code.contains("</" + tag) || code.contains("<!--")) {
      throw new IllegalArgumentException("ends the element " + tag + " too early");
    }
    return run(
        () -> {
          xml.writeStartElement(tag);
          xml.writeCharacters(""); // Ends the start tag.
          xml.flush();
          out.write(code);
          xml.writeEndElement();
          xml.writeCharacters("\n");
        });
  }

  void end() {
    run(
        () -> {
          xml.writeEndDocument();
          xml.flush();
          out.flush();
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Visible.text(attributes[i + 1]));
    }
  }

  private Markup run(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw failure(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RuntimeException failure(XMLStreamException e) {
    Throwable cause = e.getNestedException();
    return cause instanceof IOException io
        ? new UncheckedIOException(io)
        : new IllegalStateException("the page is not well-formed", e);
  }

  private interface Step {
    void run() throws XMLStreamException, IOException;
  }
}
