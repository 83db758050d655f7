#pragma once

#include "core/base/result.h"
#include "core/dispute/dispute.h"
#include "core/dispute/petition.h"

namespace anhe {

/** The longest extension of a petition, in days (信访工作条例 art 34). */
inline constexpr int longestPetitionExtension = 30;

FieldProblems checkAcceptance(const Dispute &dispute, const PetitionAcceptance &acceptance, QDate today);
FieldProblems checkExtension(const Dispute &dispute, const Petition &petition,
                             const PetitionExtension &extension, QDate today);
FieldProblems checkOpinion(const Dispute &dispute, const OpinionDocument &document, QDate today);
FieldProblems checkDelivery(const Petition &petition, QDate on, QDate today);
FieldProblems checkReviewAsked(const Petition &petition, ReviewStep step, QDate on, const QString &body,
                               QDate today);
FieldProblems checkReviewAnswered(const Petition &petition, ReviewStep step, const PetitionReview &answered,
                                  QDate today);

} // namespace anhe
