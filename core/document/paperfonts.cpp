#include "core/document/paperfonts.h"

#include <QCoreApplication>
#include <QFontDatabase>

namespace anhe {

namespace {

constexpr Coded<FontRole> roles[] = {
    {FontRole::FangSong, "fangsong", QT_TRANSLATE_NOOP("words", "FangSong")},
    {FontRole::Kai, "kai", QT_TRANSLATE_NOOP("words", "KaiTi")},
    {FontRole::Hei, "hei", QT_TRANSLATE_NOOP("words", "SimHei")},
    {FontRole::Title, "title", QT_TRANSLATE_NOOP("words", "XiaoBiaoSong")},
    {FontRole::Song, "song", QT_TRANSLATE_NOOP("words", "SimSun")},
};

/** The faces of one role: those that are the prescribed one under its several names, then those that come
 * near. */
struct Chain
{
    QStringList prescribed;
    QStringList near;
};

Chain chain(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return {{QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"), QStringLiteral("仿宋"),
                 QStringLiteral("FangSong"), QStringLiteral("STFangsong"), QStringLiteral("华文仿宋"),
                 QStringLiteral("方正仿宋_GBK"), QStringLiteral("FZFangSong-Z02")},
                {QStringLiteral("FandolFang R"), QStringLiteral("FandolFang"),
                 QStringLiteral("Noto Serif CJK SC")}};
    case FontRole::Kai:
        return {{QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312"), QStringLiteral("楷体"),
                 QStringLiteral("KaiTi"), QStringLiteral("STKaiti"), QStringLiteral("华文楷体"),
                 QStringLiteral("方正楷体_GBK")},
                {QStringLiteral("AR PL UKai CN"), QStringLiteral("FandolKai"),
                 QStringLiteral("AR PL KaitiM GB")}};
    case FontRole::Hei:
        return {{QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("STHeiti"),
                 QStringLiteral("华文黑体"), QStringLiteral("方正黑体_GBK")},
                {QStringLiteral("FandolHei"), QStringLiteral("WenQuanYi Zen Hei"),
                 QStringLiteral("Noto Sans CJK SC")}};
    case FontRole::Title:
        return {{QStringLiteral("方正小标宋简体"), QStringLiteral("FZXiaoBiaoSong-B05S"),
                 QStringLiteral("方正小标宋_GBK"), QStringLiteral("FZXiaoBiaoSong-B05")},
                {QStringLiteral("FandolSong"), QStringLiteral("Noto Serif CJK SC")}};
    case FontRole::Song:
        return {{QStringLiteral("宋体"), QStringLiteral("SimSun"), QStringLiteral("STSong"),
                 QStringLiteral("华文宋体"), QStringLiteral("新宋体"), QStringLiteral("NSimSun")},
                {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("AR PL UMing CN")}};
    }
    Q_UNREACHABLE();
}

/** What every chain ends with, for the rare characters of names. */
QStringList lastResort()
{
    return {QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
            QStringLiteral("SimSun"), QStringLiteral("Noto Sans CJK SC")};
}

} // namespace

std::span<const Coded<FontRole>> codesOf(FontRole)
{
    return roles;
}

PaperFonts::PaperFonts(FontChoice own) : m_own(std::move(own))
{
    for (const Coded<FontRole> &role : roles) {
        const Chain known = chain(role.value);
        QStringList present;
        for (const QString &family : m_own.value(role.value) + known.prescribed + known.near + lastResort()) {
            if (QFontDatabase::hasFamily(family) && !present.contains(family))
                present.append(family);
        }
        if (present.isEmpty())
            present.append(QFont().family());
        m_chains.insert(role.value, present);
    }
}

QFont PaperFonts::font(FontRole role, double pixels) const
{
    QFont font;
    font.setFamilies(m_chains[role]);
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (role == FontRole::Title && !chain(role).prescribed.contains(family(role)))
        font.setBold(true); // XiaoBiaoSong is heavy by itself; what stands in for it is not
    return font;
}

QStringList PaperFonts::latinFamilies(FontRole role) const
{
    // Fandol's FangSong has sans-serif digits.
    if (!family(role).startsWith(QLatin1String("FandolFang")))
        return {};
    return lastResort() + m_chains[role];
}

QString PaperFonts::wantedFamily(FontRole role) const
{
    const QString own = m_own.value(role).value(0);
    if (!own.isEmpty())
        return own;
    switch (role) {
    case FontRole::FangSong:
        return QStringLiteral("仿宋");
    case FontRole::Kai:
        return QStringLiteral("楷体");
    case FontRole::Hei:
        return QStringLiteral("黑体");
    case FontRole::Title:
        return QStringLiteral("方正小标宋简体");
    case FontRole::Song:
        return QStringLiteral("宋体");
    }
    Q_UNREACHABLE();
}

QStringList PaperFonts::substitutions() const
{
    QStringList sentences;
    for (const Coded<FontRole> &role : roles) {
        const QString used = family(role.value);
        if (!m_own.value(role.value).contains(used) && !chain(role.value).prescribed.contains(used)) {
            sentences.append(
                QCoreApplication::translate("PaperFonts", "%1 is not on this computer; %2 stands in for it.")
                    .arg(word(role.value), used));
        }
    }
    return sentences;
}

QStringList PaperFonts::families() const
{
    QStringList all;
    for (const QStringList &one : m_chains)
        all += one;
    all.removeDuplicates();
    return all;
}

} // namespace anhe
