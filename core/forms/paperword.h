#pragma once

#include "core/dispute/disputecodes.h"
#include "core/dispute/petition.h"
#include "core/mediation/mediationcodes.h"
#include "core/risk/riskcodes.h"

#include <QString>

namespace anhe {

/** What a form prints for a code; "" where a form leaves room to write instead (unknown, not asked, none).
 * Forms follow the wording of printed forms, which is not always the screen's. */
QString paperWord(MatterKind kind);
QString paperWord(Channel channel);
QString paperWord(Sex sex);
QString paperWord(Relation relation);
QString paperWord(Care care);
QString paperWord(Demand demand);
QString paperWord(Responsibility responsibility);
QString paperWord(Ending ending);
QString paperWord(Satisfaction satisfaction);
QString paperWord(TimelineKind kind);
QString paperWord(SealKind kind);
QString paperWord(CopyKind kind);
QString paperWord(AutopsyDecision decision);
QString paperWord(PetitionOpinion opinion);
QString paperWord(Route route);
QString paperWord(Outcome outcome);
QString paperWord(ApplicantSide side);
QString paperWord(CompensationKind kind);
QString paperWord(PaymentManner manner);
QString paperWord(Payer payer);
QString paperWord(Performance performance);
QString paperWord(RiskLevel level);
QString paperWord(RiskSource source);
QString paperWord(RiskState state);
QString paperWord(OpinionWay way);

} // namespace anhe
