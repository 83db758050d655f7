#include "core/search/pinyintable.h"

#include <QFile>
#include <QMap>

namespace anhe {

namespace {

constexpr char32_t firstHan = 0x3007; // 〇
constexpr char32_t endOfHan = 0x323b0;

/** Lines of a resource, each parted at its first blank. */
QList<QPair<QString, QString>> pairsOf(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    QList<QPair<QString, QString>> pairs;
    for (const QString &line :
         QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype blank = line.indexOf(QLatin1Char(' '));
        pairs << qMakePair(line.left(blank), line.mid(blank + 1));
    }
    return pairs;
}

} // namespace

const PinyinTable &PinyinTable::shared()
{
    static const PinyinTable table;
    return table;
}

PinyinTable::PinyinTable()
{
    loadSyllables();
    loadSurnames();
}

const QStringList &PinyinTable::readings(char32_t character) const
{
    const bool han = character >= firstHan && character < endOfHan;
    return m_readings[han ? m_readingsOf[character - firstHan] : 0];
}

PinyinTable::Surname PinyinTable::surnameOf(const QString &name) const
{
    for (const int characters : {2, 1}) {
        const auto found = m_surnames.constFind(name.left(characters));
        if (name.size() >= characters && found != m_surnames.cend())
            return {characters, *found};
    }
    return {};
}

/** Equal lists of readings are kept once: there are about 500 for 45 000 characters. */
void PinyinTable::loadSyllables()
{
    m_readingsOf.assign(endOfHan - firstHan, 0);
    m_readings = {QStringList()};
    QMap<QStringList, quint16> known;
    for (const auto &[syllable, characters] : pairsOf(QStringLiteral(":/pinyin/syllables.txt"))) {
        for (const uint character : characters.toUcs4()) {
            quint16 &place = m_readingsOf[character - firstHan];
            const QStringList readings = m_readings[place] + QStringList(syllable);
            const auto found = known.constFind(readings);
            if (found == known.cend()) {
                known.insert(readings, static_cast<quint16>(m_readings.size()));
                m_readings << readings;
            }
            place = known[readings];
        }
    }
}

void PinyinTable::loadSurnames()
{
    for (const auto &[surname, readings] : pairsOf(QStringLiteral(":/pinyin/surnames.txt")))
        m_surnames.insert(surname, readings.split(QLatin1Char(',')));
}

} // namespace anhe
