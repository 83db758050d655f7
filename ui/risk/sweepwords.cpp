#include "ui/risk/sweepwords.h"

#include "core/desk/desk.h"
#include "core/search/pinyin.h"
#include "ui/common/changewords.h"

namespace anhe {

namespace {

struct GapWords
{
    Q_DECLARE_TR_FUNCTIONS(GapWords)
};

constexpr FieldName fieldNames[] = {
    {"number", QT_TRANSLATE_NOOP("SweepWords", "Number")},
    {"kind", QT_TRANSLATE_NOOP("SweepWords", "Kind of sheet")},
    {"cell", QT_TRANSLATE_NOOP("SweepWords", "Grid cell")},
    {"cell_id", QT_TRANSLATE_NOOP("SweepWords", "Grid cell")},
    {"period", QT_TRANSLATE_NOOP("SweepWords", "Week or month")},
    {"period_first", QT_TRANSLATE_NOOP("SweepWords", "First day")},
    {"period_last", QT_TRANSLATE_NOOP("SweepWords", "Last day")},
    {"held_on", QT_TRANSLATE_NOOP("SweepWords", "Swept on")},
    {"held_by", QT_TRANSLATE_NOOP("SweepWords", "Swept by")},
    {"items", QT_TRANSLATE_NOOP("SweepWords", "What was looked at")},
    {"findings", QT_TRANSLATE_NOOP("SweepWords", "What was found")},
    {"zero", QT_TRANSLATE_NOOP("SweepWords", "Zero report")},
    {"signed_by", QT_TRANSLATE_NOOP("SweepWords", "Signed by")},
    {"signed_on", QT_TRANSLATE_NOOP("SweepWords", "Signed on")},
    {"reported_to", QT_TRANSLATE_NOOP("SweepWords", "Reported to")},
    {"reported_at", QT_TRANSLATE_NOOP("SweepWords", "Moment of the report")},
    {"note", QT_TRANSLATE_NOOP("SweepWords", "Note")},
    {"voided", QT_TRANSLATE_NOOP("SweepWords", "Number voided")},
    {"voided_because", QT_TRANSLATE_NOOP("SweepWords", "Voided because")},
    {"name", QT_TRANSLATE_NOOP("SweepWords", "Name of the grid cell")},
    {"department", QT_TRANSLATE_NOOP("SweepWords", "Department")},
    {"responsible", QT_TRANSLATE_NOOP("SweepWords", "Person responsible")},
    {"phone", QT_TRANSLATE_NOOP("SweepWords", "Phone")},
    {"since", QT_TRANSLATE_NOOP("SweepWords", "Sweeps from")},
    {"until", QT_TRANSLATE_NOOP("SweepWords", "Sweeps until")},
    {"position", QT_TRANSLATE_NOOP("SweepWords", "Place in the list")},
    {"entered", QT_TRANSLATE_NOOP("SweepWords", "Entered")},
    {"attachment", QT_TRANSLATE_NOOP("SweepWords", "File")},
    {"removed", QT_TRANSLATE_NOOP("SweepWords", "Removed")},
};

QString storedWord(const QString &field, const QString &stored)
{
    if (field == QLatin1String("zero") || field == QLatin1String("voided"))
        return stored == QLatin1String("1") ? GapWords::tr("yes") : GapWords::tr("no");
    return stored;
}

} // namespace

QString sweepFieldWord(const QString &field)
{
    return fieldWordIn(fieldNames, "SweepWords", field);
}

QString sweepChangeWords(const HistoryEntry &entry)
{
    return changeWords(entry, qOverload<const QString &>(sweepFieldWord), storedWord);
}

ChipText sheetChip(const SweepRow &sheet)
{
    if (sheet.voided)
        return {GapWords::tr("Number voided"), Tone::Grey};
    if (!sheet.signedOn.isValid())
        return {GapWords::tr("Not signed"), Tone::Amber,
                GapWords::tr("Until it is signed the sheet counts as missing.")};
    if (sheet.zero)
        return {word(SweepGap::Zero), Tone::Green};
    return sheet.findings > 0 ? ChipText{GapWords::tr("%1 found").arg(sheet.findings), Tone::Orange}
                              : ChipText{word(SweepGap::Done), Tone::Green};
}

QString periodWords(SweepKind kind, const Period &period)
{
    switch (kind) {
    case SweepKind::Weekly:
        return QStringLiteral("%1 – %2").arg(isoDay(period.first), isoDay(period.last));
    case SweepKind::Monthly:
        return period.first.toString(QStringLiteral("yyyy-MM"));
    case SweepKind::Urgent:
        return isoDay(period.first);
    }
    Q_UNREACHABLE();
}

std::vector<PickItem> sweepCellItems(Desk &desk)
{
    std::vector<PickItem> items;
    for (const SweepCell &cell : desk.sweeps().cells()) {
        const Pinyin pinyin = pinyinOfWords(cell.name);
        items.push_back({cell.id.value, cell.name, {}, cell.responsible, pinyin.full, pinyin.initials});
    }
    return items;
}

GapMark markOf(const GapDay &day)
{
    if (day.late)
        return {GapWords::tr("L"), GapWords::tr("handed in late"), Role::AmberText, Role::Paper};
    switch (day.gap) {
    case SweepGap::Done:
        return {GapWords::tr("✓"), word(day.gap), Role::GreenText, Role::Paper};
    case SweepGap::Zero:
        return {GapWords::tr("0"), word(day.gap), Role::GreenText, Role::Paper};
    case SweepGap::Missing:
        return {GapWords::tr("!"), word(day.gap), Role::OnAccent, Role::Red};
    case SweepGap::Due:
        return {GapWords::tr("…"), word(day.gap), Role::Accent, Role::AccentSoft};
    case SweepGap::Ahead:
        return {{}, word(day.gap), Role::Faint, Role::Ground};
    }
    Q_UNREACHABLE();
}

QList<GapMark> allGapMarks()
{
    GapDay late{{}, SweepGap::Done};
    late.late = true;
    return {markOf({{}, SweepGap::Done}), markOf({{}, SweepGap::Zero}), markOf(late),
            markOf({{}, SweepGap::Missing}), markOf({{}, SweepGap::Due})};
}

} // namespace anhe
