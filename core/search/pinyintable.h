#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace anhe {

/** The readings shipped in resources/pinyin, loaded at first use. Safe to read from several threads. */
class PinyinTable
{
public:
    struct Surname
    {
        int characters = 0; ///< QChars of the name it covers; 0 when the name starts with no listed surname
        QStringList readings;
    };

    static const PinyinTable &shared();

    /** Readings of one Han character; empty for anything else. */
    const QStringList &readings(char32_t character) const;
    /** Only the surnames whose reading differs from the character's usual one are listed. */
    Surname surnameOf(const QString &name) const;

private:
    PinyinTable();
    void loadSyllables();
    void loadSurnames();

    std::vector<quint16> m_readingsOf; // by character from U+3007 on: index into m_readings
    QList<QStringList> m_readings;
    QHash<QString, QStringList> m_surnames;
};

} // namespace anhe
