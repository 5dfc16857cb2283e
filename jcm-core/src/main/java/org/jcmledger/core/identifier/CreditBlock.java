package org.jcmledger.core.identifier;

import java.util.Optional;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Vintage;

/**
 * A block of credits with all that an identifier of it may name.
 *
 * @param book the registry whose serials they are
 * @param project the project, if the block is of one only
 * @param line the line it was issued for
 * @param vintage the year in which the reductions occurred
 * @param serials its serials
 * @param approach the cooperative approach, if it is authorised under Article 6
 * @param firstTransferringParty the Party that first transferred it, if one did
 */
public record CreditBlock(
    Registry book,
    Optional<ProjectId> project,
    LineRef line,
    Vintage vintage,
    SerialRange serials,
    Optional<CooperativeApproach> approach,
    Optional<Party> firstTransferringParty) {}
