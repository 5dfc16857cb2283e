package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.event.MovementCorrected;

/** How the events that move serials are stored. */
final class MovementSchemas {

  static final EventSchema<CreditsTransferred> CREDITS_TRANSFERRED =
      EventSchema.of(
          "jcm.CreditsTransferred",
          1,
          CreditsTransferred.class,
          s -> {
            var on = s.required("on", Codecs.DATE, CreditsTransferred::on);
            var by = s.required("by", Codecs.ACTOR, CreditsTransferred::by);
            var book = s.required("book", Codecs.REGISTRY, CreditsTransferred::book);
            var from = s.required("from", Codecs.ACCOUNT, CreditsTransferred::from);
            var to = s.required("to", Codecs.ACCOUNT, CreditsTransferred::to);
            var serials = s.required("serials", Codecs.SERIALS, CreditsTransferred::serials);
            return v ->
                new CreditsTransferred(
                    v.get(on), v.get(by), v.get(book), v.get(from), v.get(to), v.get(serials));
          });

  static final EventSchema<CreditsRetired> CREDITS_RETIRED =
      EventSchema.of(
          "jcm.CreditsRetired",
          1,
          CreditsRetired.class,
          s -> {
            var on = s.required("on", Codecs.DATE, CreditsRetired::on);
            var by = s.required("by", Codecs.ACTOR, CreditsRetired::by);
            var book = s.required("book", Codecs.REGISTRY, CreditsRetired::book);
            var from = s.required("from", Codecs.ACCOUNT, CreditsRetired::from);
            var to = s.required("to", Codecs.ACCOUNT, CreditsRetired::to);
            var serials = s.required("serials", Codecs.SERIALS, CreditsRetired::serials);
            var purpose = s.required("purpose", Parts.RETIREMENT_PURPOSE, CreditsRetired::purpose);
            return v ->
                new CreditsRetired(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(from),
                    v.get(to),
                    v.get(serials),
                    v.get(purpose));
          });

  static final EventSchema<CreditsCancelled> CREDITS_CANCELLED =
      EventSchema.of(
          "jcm.CreditsCancelled",
          1,
          CreditsCancelled.class,
          s -> {
            var on = s.required("on", Codecs.DATE, CreditsCancelled::on);
            var by = s.required("by", Codecs.ACTOR, CreditsCancelled::by);
            var book = s.required("book", Codecs.REGISTRY, CreditsCancelled::book);
            var from = s.required("from", Codecs.ACCOUNT, CreditsCancelled::from);
            var to = s.required("to", Codecs.ACCOUNT, CreditsCancelled::to);
            var serials = s.required("serials", Codecs.SERIALS, CreditsCancelled::serials);
            var purpose =
                s.required("purpose", Codecs.CANCELLATION_PURPOSE, CreditsCancelled::purpose);
            var beneficiary =
                s.required("beneficiary", Codecs.WORDING, CreditsCancelled::beneficiary);
            var reason = s.required("reason", Codecs.WORDING, CreditsCancelled::reason);
            var firstTransferred =
                s.required("firstTransferred", Codecs.SERIALS, CreditsCancelled::firstTransferred);
            return v ->
                new CreditsCancelled(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(from),
                    v.get(to),
                    v.get(serials),
                    v.get(purpose),
                    v.get(beneficiary),
                    v.get(reason),
                    v.get(firstTransferred));
          });

  static final EventSchema<MovementCorrected> MOVEMENT_CORRECTED =
      EventSchema.of(
          "jcm.MovementCorrected",
          1,
          MovementCorrected.class,
          s -> {
            var on = s.required("on", Codecs.DATE, MovementCorrected::on);
            var by = s.required("by", Codecs.ACTOR, MovementCorrected::by);
            var book = s.required("book", Codecs.REGISTRY, MovementCorrected::book);
            var original = s.required("original", Codecs.REQUEST, MovementCorrected::original);
            var ground = s.required("ground", Codecs.WORDING, MovementCorrected::ground);
            var from = s.required("from", Codecs.ACCOUNT, MovementCorrected::from);
            var to = s.required("to", Codecs.ACCOUNT, MovementCorrected::to);
            var serials = s.required("serials", Codecs.SERIALS, MovementCorrected::serials);
            return v ->
                new MovementCorrected(
                    v.get(on),
                    v.get(by),
                    v.get(book),
                    v.get(original),
                    v.get(ground),
                    v.get(from),
                    v.get(to),
                    v.get(serials));
          });

  static final List<EventSchema<?>> ALL =
      List.of(CREDITS_TRANSFERRED, CREDITS_RETIRED, CREDITS_CANCELLED, MOVEMENT_CORRECTED);

  private MovementSchemas() {}
}
