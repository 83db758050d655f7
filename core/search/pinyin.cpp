#include "core/search/pinyin.h"

#include "core/search/pinyintable.h"

#include <QStringList>

namespace anhe {

namespace {

constexpr int mostReadings = 4;

/** Readings of a whole name, grown syllable by syllable. */
class Readings
{
public:
    void add(const QStringList &syllables)
    {
        QStringList grown;
        for (const QString &start : std::as_const(m_all)) {
            for (const QString &syllable : syllables) {
                if (grown.size() < mostReadings)
                    grown << (start.isEmpty() ? syllable : start + QLatin1Char(' ') + syllable);
            }
        }
        m_all = grown;
    }
    void add(const QString &syllable)
    {
        for (QString &start : m_all)
            start += (start.isEmpty() ? QString() : QStringLiteral(" ")) + syllable;
    }

    Pinyin pinyin() const
    {
        QStringList initials;
        for (const QString &reading : m_all) {
            const QString letters = initialsOf(reading);
            if (!initials.contains(letters))
                initials << letters;
        }
        return {m_all.join(QLatin1String(", ")), initials.join(QLatin1Char(' '))};
    }

private:
    static QString initialsOf(const QString &reading)
    {
        QString letters;
        bool start = true;
        for (const QChar character : reading) {
            if (start)
                letters += character;
            start = character == QLatin1Char(' ');
        }
        return letters;
    }

    QStringList m_all = {QString()};
};

bool isPlain(const QString &name)
{
    for (const QChar character : name) {
        const char16_t code = character.unicode();
        if (code >= 0x80 && (code < 0x4e00 || code > 0x9fff))
            return false;
    }
    return true;
}

void addFrom(Readings &readings, const QString &text, qsizetype at)
{
    const PinyinTable &table = PinyinTable::shared();
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty())
            readings.add(word);
        word.clear();
    };
    while (at < text.size()) {
        char32_t character = text[at++].unicode();
        if (QChar::isHighSurrogate(character) && at < text.size())
            character = QChar::surrogateToUcs4(static_cast<char16_t>(character), text[at++].unicode());
        const QStringList &syllables = table.readings(character);
        if (syllables.isEmpty() && QChar::isLetterOrNumber(character)) {
            word += QString::fromUcs4(&character, 1).toLower();
            continue;
        }
        endWord();
        if (syllables.size() == 1)
            readings.add(syllables.first());
        else if (!syllables.isEmpty())
            readings.add(syllables);
    }
    endWord();
}

QString plain(const QString &text)
{
    return isPlain(text) ? text : text.normalized(QString::NormalizationForm_KC);
}

/** Whether typed, from its place on, is made of beginnings of the syllables, taken one after another. */
bool leadsInto(const QList<QStringView> &syllables, qsizetype syllable, QStringView typed)
{
    if (typed.isEmpty())
        return true;
    if (syllable == syllables.size())
        return false;
    const QStringView here = syllables[syllable];
    for (qsizetype length = 1;
         length <= std::min(here.size(), typed.size()) && here[length - 1] == typed[length - 1]; ++length) {
        if (leadsInto(syllables, syllable + 1, typed.mid(length)))
            return true;
    }
    return false;
}

} // namespace

Pinyin pinyinOf(const QString &name)
{
    const QString text = plain(name).trimmed();
    const PinyinTable::Surname surname = PinyinTable::shared().surnameOf(text);
    Readings readings;
    if (surname.characters > 0)
        readings.add(surname.readings);
    addFrom(readings, text, surname.characters);
    return readings.pinyin();
}

Pinyin pinyinOfWords(const QString &words)
{
    Readings readings;
    addFrom(readings, plain(words), 0);
    return readings.pinyin();
}

bool pinyinFinds(const Pinyin &pinyin, const QString &typed)
{
    const QString letters = typed.toLower().remove(QLatin1Char(' '));
    for (const QStringView reading : QStringView(pinyin.full).split(QLatin1Char(','))) {
        const QList<QStringView> syllables = reading.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (qsizetype start = 0; start < syllables.size(); ++start) {
            if (leadsInto(syllables, start, letters))
                return true;
        }
    }
    return letters.isEmpty();
}

} // namespace anhe
