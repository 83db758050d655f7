#pragma once

#include "core/base/result.h"
#include "core/safety/safetycodes.h"

#include <QJsonValue>
#include <QString>

namespace anhe {

/** What the number of guards is reckoned from; setting "safety.guards". */
struct GuardBasis
{
    int medicalStaff = 0;
    int beds = 0;
    int dailyOutpatients = 0; ///< on average
    int present = 0;          ///< guards the hospital has

    static GuardBasis fromJson(const QJsonValue &json);
    QJsonValue json() const;
    bool operator==(const GuardBasis &) const = default;
};

/** How many guards a hospital needs: the highest of three rules (国卫医发〔2021〕28号, read in the press). */
struct RequiredGuards
{
    int byMedicalStaff = 0; ///< ⌈3 %⌉
    int byBeds = 0;         ///< ⌈beds ÷ 20⌉
    int byOutpatients = 0;  ///< ⌈3‰⌉
    int required = 0;
    QList<GuardGround> decisive; ///< the rules that ask for most; none when nothing is known
    int missing = 0;             ///< beyond those the hospital has

    int by(GuardGround ground) const;
    bool operator==(const RequiredGuards &) const = default;
};

RequiredGuards requiredGuards(const GuardBasis &basis);
FieldProblems checkGuards(const GuardBasis &basis);

/** The three numbers and, on a second line, which of them decides: for the screen. */
QString explainGuards(const GuardBasis &basis);

/** The same as one Chinese sentence for paper; something has to be needed. */
QString guardsOnPaper(const GuardBasis &basis);

} // namespace anhe
