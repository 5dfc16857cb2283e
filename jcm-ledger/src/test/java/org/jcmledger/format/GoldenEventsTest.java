package org.jcmledger.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored form of events, byte by byte. */
class GoldenEventsTest {

  @Test
  void everyTypeOfEventHasASchemaAndASample() {
    Set<Class<?>> types = leaves(Event.class);
    assertThat(types).hasSize(28);
    assertThat(classes(EventFormat.types(), EventType::eventClass)).isEqualTo(types);
    assertThat(classes(SampleEvents.all(), Object::getClass)).isEqualTo(types);
  }

  /** A description's fields stand among its event's own. */
  @Test
  void everyFieldIsWrittenAsItsRecordComponentIsNamed() {
    for (EventType type : EventFormat.types()) {
      List<Written> components =
          Stream.of(type.eventClass().getRecordComponents())
              .flatMap(GoldenEventsTest::flattened)
              .toList();
      assertThat(type.fields())
          .extracting(FieldForm::name)
          .as(type.name())
          .containsExactlyElementsOf(components.stream().map(Written::name).toList());
      assertThat(type.fields())
          .extracting(FieldForm::required)
          .as("%s: required, unless it is Optional", type.name())
          .containsExactlyElementsOf(components.stream().map(Written::required).toList());
    }
  }

  private record Written(String name, boolean required) {}

  /** Some parts of an event have their fields among its own. */
  private static Stream<Written> flattened(RecordComponent component) {
    if (component.getType() == AuthorisedScope.class) {
      return Stream.of(new Written("projects", false), new Written("lines", false));
    }
    return Set.of("description", "terms", "details").contains(component.getName())
            && component.getType().isRecord()
            && component.getType() != Wording.class
        ? Stream.of(component.getType().getRecordComponents()).flatMap(GoldenEventsTest::flattened)
        : Stream.of(new Written(component.getName(), component.getType() != Optional.class));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void encodesToTheApprovedBytes(Event event) {
    EncodedEvent encoded = EventFormat.encode(event);
    assertThat(encoded.payload()).isEqualTo(approved(encoded));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void decodesTheApprovedBytes(Event event) {
    EncodedEvent encoded = EventFormat.encode(event);
    assertThat(EventFormat.decode(encoded.type(), encoded.revision(), approved(encoded)))
        .isEqualTo(event);
  }

  @Test
  void otherFormsRoundTrip() {
    for (Event event : SampleEvents.more()) {
      EncodedEvent encoded = EventFormat.encode(event);
      assertThat(EventFormat.decode(encoded.type(), 1, encoded.payload())).isEqualTo(event);
    }
    assertThat(EventFormat.encode(SampleEvents.more().get(0)))
        .asString()
        .endsWith("\"scope\":{\"books\":\"all\",\"committees\":\"all\",\"programme\":true}}");
    assertThat(EventFormat.encode(SampleEvents.more().get(2)))
        .asString()
        .endsWith("\"purpose\":{\"pledge\":\"Japan's 2020 pledge\"}}");
  }

  @Test
  void noApprovedFileIsWithoutASchema() {
    assertThat(Golden.events())
        .containsExactlyElementsOf(
            EventFormat.types().stream().map(t -> file(t.name(), t.revision())).sorted().toList());
  }

  @Test
  void neverWritesADateThatItWouldNotRead() {
    LocalDate far = LocalDate.of(12016, 9, 30);
    Event closed = new AccountClosed(far, SampleEvents.ALICE, SampleEvents.JP, SampleEvents.FROM);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventFormat.encode(closed));
  }

  static List<Event> samples() {
    return SampleEvents.all();
  }

  private static byte[] approved(EncodedEvent encoded) {
    return Golden.approved(file(encoded.type(), encoded.revision()), encoded.payload());
  }

  private static String file(String type, int revision) {
    return type + "-" + revision + ".json";
  }

  static Set<Class<?>> leaves(Class<?> sealed) {
    Set<Class<?>> leaves = new HashSet<>();
    for (Class<?> permitted : sealed.getPermittedSubclasses()) {
      if (permitted.isSealed()) {
        leaves.addAll(leaves(permitted));
      } else {
        leaves.add(permitted);
      }
    }
    return leaves;
  }

  static <T> Set<Class<?>> classes(List<T> list, Function<T, Class<?>> classOf) {
    return list.stream().<Class<?>>map(classOf).collect(Collectors.toSet());
  }
}
