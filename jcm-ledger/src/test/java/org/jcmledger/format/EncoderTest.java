package org.jcmledger.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.event.AccountClosed;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.junit.jupiter.api.Test;

/** One encoder makes of each what a new one would, whatever it has made before. */
class EncoderTest {

  private static final int ROUNDS = 20;

  private final Encoder encoder = new Encoder();

  @Test
  void makesTheSameInAnyOrder() throws Exception {
    long seed = Long.getLong("jcm.seed", System.nanoTime());
    System.out.println("jcm.seed=" + seed);
    List<Object> samples = new ArrayList<>(SampleEvents.all());
    samples.addAll(SampleEvents.more());
    samples.addAll(SampleCommands.all());
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(samples, random);
      for (Object sample : samples) {
        makesTheSame(sample);
      }
    }
  }

  private void makesTheSame(Object sample) throws Exception {
    if (sample instanceof Event event) {
      EncodedEvent own = encoder.event(event);
      EncodedEvent alone = EventFormat.encode(event);
      assertThat(own.type()).isEqualTo(alone.type());
      assertThat(own.revision()).isEqualTo(alone.revision());
      assertThat(own.payload()).isEqualTo(alone.payload());
    } else {
      CommandLine line = (CommandLine) sample;
      byte[] canonical = CommandFormat.canonical(line.command(), line.source());
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical);
      assertThat(encoder.hash(line.command(), line.source()).hex())
          .isEqualTo(HexFormat.of().formatHex(hash));
    }
  }

  @Test
  void isNotUpsetByWhatItCannotMakeOrIsVeryLong() {
    Event wrong =
        new AccountClosed(
            LocalDate.of(12_016, 1, 1), Actor.of("環境省"), Registry.JP, AccountNumber.of("T-1"));
    Event lengthy = transfer(9_000); // More than a buffer that is kept.
    Command plain = opening("T-3", "ABC");
    RequestHash expected = CommandFormat.hash(plain, Optional.empty());
    assertThatThrownBy(() -> encoder.event(wrong)).isInstanceOf(InvalidValueException.class);
    assertThat(encoder.hash(plain, Optional.empty())).isEqualTo(expected);
    byte[] payload = encoder.event(lengthy).payload();
    assertThat(payload).hasSizeGreaterThan(65_536);
    assertThat(payload).isEqualTo(EventFormat.encode(lengthy).payload());
    assertThat(encoder.hash(plain, Optional.empty())).isEqualTo(expected);
  }

  private static Event transfer(int ranges) {
    List<SerialRange> serials = new ArrayList<>();
    for (long i = 1; i <= ranges; i++) {
      serials.add(SerialRange.of(10 * i, 10 * i + 1));
    }
    return new CreditsTransferred(
        LocalDate.of(2016, 1, 1),
        Actor.of("環境省"),
        Registry.JP,
        AccountNumber.of("T-1"),
        AccountNumber.of("T-2"),
        SerialSet.of(serials));
  }

  private static Command opening(String account, String holder) {
    return new OpenAccount(
        RequestId.of("r-" + account),
        Actor.of("環境省"),
        LocalDate.of(2016, 1, 1),
        Registry.JP,
        AccountNumber.of(account),
        AccountKind.ENTITY_HOLDING,
        Actor.of(holder));
  }
}
