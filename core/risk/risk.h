#pragma once

#include "core/base/strongid.h"
#include "core/risk/risklevels.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace anhe {

using RiskId = StrongId<struct RiskTag>;
using SweepId = StrongId<struct SweepTag>;

/** More time for a rectification: asked for with a reason, granted or refused by the head. */
struct RiskExtension
{
    qint64 id = 0;
    QDate requestedOn;
    QString requestedBy;
    QString reason;
    QDate until; ///< the day asked for; the day granted once it is decided
    QDate decidedOn;
    QString decidedBy; ///< the head who consented or refused
    std::optional<bool> granted;
    QString opinion;

    bool isOpen() const { return !granted; }
    bool operator==(const RiskExtension &) const = default;
};

/** The five fixings 五落实 and the charge 包案: one problem, one leader, one team, one plan. */
struct RiskFixings
{
    QString responsible; ///< 责任: who rectifies
    QString measures;    ///< 措施
    QString funds;       ///< 资金, in words: "8万元，维修费" or "无需资金"
    QDate dueOn;         ///< 时限
    QString contingency; ///< 预案
    QString leader;      ///< 包案领导
    QString team;
    QString plan;

    bool operator==(const RiskFixings &) const = default;
};

/** One entry of the hidden-risk register 隐患台账. */
struct Risk
{
    RiskId id;
    QString uuid;
    int numberYear = 0;
    int numberSerial = 0;
    QString number; ///< "隐患 2026-0001"

    QDate foundOn;
    QString foundBy;
    RiskSource source = RiskSource::WeeklySweep;
    SweepId sweep; ///< whose finding it is
    QString place;
    DepartmentId department;
    QString category; ///< code of the kinds of risk; "" when not sorted yet
    QString description;

    RiskRating before; ///< measures
    RiskRating after;
    RiskFixings fixings;

    RiskState state = RiskState::Reported;
    QDate assignedOn;
    QDate firstDueOn; ///< the day as it was assigned, before any extension
    QDate startedOn;
    QDate rectifiedOn;
    QString rectifiedBy;
    QString result;
    QDate verifiedOn;
    QString verifiedBy;
    QString verification;
    QDate writtenOffOn;
    QString writtenOffBy;
    QString evidence; ///< where the proof is kept, when it is not attached
    QString voidedBecause;
    QString note;

    QList<RiskExtension> extensions;
    QList<DisputeId> matters; ///< disputes, complaints and petitions it belongs to

    QDateTime enteredAt;
    QDateTime changedAt;

    bool isOpen() const { return state != RiskState::WrittenOff && state != RiskState::Voided; }
    bool isBeingRectified() const { return state == RiskState::Assigned || state == RiskState::Rectifying; }
    bool isOverdue(QDate today) const
    {
        return isBeingRectified() && fixings.dueOn.isValid() && fixings.dueOn < today;
    }
    const RiskExtension *openExtension() const
    {
        return !extensions.isEmpty() && extensions.last().isOpen() ? &extensions.last() : nullptr;
    }
    bool operator==(const Risk &) const = default;
};

/** What happened to a risk, as the forms hand it in. */
struct RiskAssignment
{
    QDate on = {};
    RiskFixings fixings = {};
};

struct RiskRectification
{
    QDate on = {};
    QString by = {};
    QString result = {};
    RiskRating after = {}; ///< may stay unrated until the verification
};

struct RiskVerification
{
    QDate on = {};
    QString by = {};
    bool passed = true; ///< false: back to rectifying
    QString opinion = {};
    RiskRating after = {}; ///< unrated = as it is
};

struct RiskWriteOff
{
    QDate on = {};
    QString by = {};
    QString evidence = {};
};

/** A photo or paper chosen before its risk is saved. */
struct ChosenFile
{
    QString path;
    QString note = {};
};

} // namespace anhe
