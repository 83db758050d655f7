#pragma once

#include "core/base/coded.h"
#include "core/base/strongid.h"

#include <QDate>
#include <QString>

#include <optional>

namespace anhe {

/** What the opinion document 处理意见书 says to the demand: 支持, 解释说明, 不支持. */
enum class PetitionOpinion { None, Support, Explain, Refuse };

/** Review 复查 of the answer, then re-review 复核 of the review. */
enum class ReviewStep { Review, Rereview };

std::span<const Coded<PetitionOpinion>> codesOf(PetitionOpinion);
std::span<const Coded<ReviewStep>> codesOf(ReviewStep);

/** A leader in charge of a matter 包案: one leader, one team, one plan. */
struct MatterCharge
{
    QString leader;
    QString team;
    QString plan;
    QDate since;

    bool operator==(const MatterCharge &) const = default;
};

/** More time to finish, granted by the head, once and by at most 30 days. */
struct PetitionExtension
{
    int days = 0;
    QDate on;
    QString by;
    QString reason;

    bool operator==(const PetitionExtension &) const = default;
};

/** The opinion document 信访事项处理意见书. */
struct OpinionDocument
{
    PetitionOpinion opinion = PetitionOpinion::None;
    QString number; ///< of the letter
    QDate on;
    QString facts; ///< what was found
    QString text;  ///< the opinion on each demand
    QString basis; ///< law, rule or policy it rests on
    QDate deliveredOn;
    QString deliveredHow;

    bool operator==(const OpinionDocument &) const = default;
};

struct PetitionReview
{
    QDate askedOn;
    QString body; ///< who reviews
    QDate answeredOn;
    std::optional<bool> upheld; ///< the earlier opinion stands
    QString text;

    bool operator==(const PetitionReview &) const = default;
};

/** What a matter of kind petition has besides. */
struct Petition
{
    bool repeated = false; ///< 重信重访; a first petition 初信初访 otherwise
    QString acceptanceToldHow;
    PetitionExtension extension;
    OpinionDocument document;
    PetitionReview review;
    PetitionReview rereview;

    const PetitionReview &of(ReviewStep step) const { return step == ReviewStep::Review ? review : rereview; }
    PetitionReview &of(ReviewStep step) { return step == ReviewStep::Review ? review : rereview; }
    bool operator==(const Petition &) const = default;
};

/** Acceptance as the form hands it in; told may follow later. */
struct PetitionAcceptance
{
    QDate on = {};
    QDate toldOn = {};
    QString toldHow = {};
};

} // namespace anhe
