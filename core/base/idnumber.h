#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace anhe {

/** What a citizen's ID number (18 characters, GB 11643) says of its holder. */
struct IdNumberFacts
{
    QDate bornOn;
    bool male = false;

    bool operator==(const IdNumberFacts &) const = default;
};

/** Nothing when the number is not 18 characters, has no real birth date or a wrong check character. */
std::optional<IdNumberFacts> readIdNumber(const QString &number);

/** The check character that belongs to the first 17 digits. */
QChar idNumberCheck(const QString &first17);

/** For lists: 3301**********1234; anything shorter than 9 characters is hidden whole. */
QString maskedIdNumber(const QString &number);

/** Whole years lived on a day. */
int ageOn(QDate bornOn, QDate day);

} // namespace anhe
