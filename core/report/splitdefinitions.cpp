#include "core/report/splitdefinitions.h"

#include <QSet>

namespace anhe {

namespace {

struct SplitWords
{
    const char *key;
    const char *label;
    const char *definition;
};

const SplitWords splitWords[] = {
    {"matters.new", QT_TRANSLATE_NOOP("figures", "Received, by kind"),
     QT_TRANSLATE_NOOP("figures", "Matters received in the period by their kind; the parts add up to all "
                                  "received.")},
    {"matters.by_channel", QT_TRANSLATE_NOOP("figures", "Received, by channel"),
     QT_TRANSLATE_NOOP("figures", "Matters received in the period by the channel they came through; the "
                                  "parts add up to all received.")},
    {"matters.by_department", QT_TRANSLATE_NOOP("figures", "Received, by department"),
     QT_TRANSLATE_NOOP("figures", "Matters received in the period by the main department concerned; the "
                                  "parts, none given among them, add up to all received.")},
    {"matters.by_category", QT_TRANSLATE_NOOP("figures", "Received, by category (each matter once)"),
     QT_TRANSLATE_NOOP("figures", "Matters received in the period by their main category with what is below "
                                  "it; the parts add up to all received.")},
    {"matters.by_severity", QT_TRANSLATE_NOOP("figures", "Received, by severity"),
     QT_TRANSLATE_NOOP("figures", "Matters received in the period by severity 0 to 3; the parts, none given "
                                  "among them, add up to all received.")},
    {"matters.closing", QT_TRANSLATE_NOOP("figures", "Open after the period, by kind"),
     QT_TRANSLATE_NOOP("figures", "Matters open at the end of the period by their kind; the parts add up to "
                                  "all open.")},
    {"problems.by_category", QT_TRANSLATE_NOOP("figures", "Problems, by category (each problem once)"),
     QT_TRANSLATE_NOOP("figures", "Problems raised by the matters received in the period by category with "
                                  "what is below it; the parts add up to all problems, which may be more "
                                  "than the matters.")},
    {"risks.found", QT_TRANSLATE_NOOP("figures", "Risks found, by level"),
     QT_TRANSLATE_NOOP("figures", "Hidden risks found in the period by their level before measures; the "
                                  "parts add up to all found.")},
    {"risks.written_off", QT_TRANSLATE_NOOP("figures", "Risks written off, by level"),
     QT_TRANSLATE_NOOP("figures", "Hidden risks written off in the period by their level before measures; "
                                  "the parts add up to all written off.")},
    {"risks.overdue", QT_TRANSLATE_NOOP("figures", "Risks overdue, by level"),
     QT_TRANSLATE_NOOP("figures", "Hidden risks past their limit by their level before measures; the parts "
                                  "add up to all overdue.")},
    {"risks.by_category", QT_TRANSLATE_NOOP("figures", "Risks found, by kind"),
     QT_TRANSLATE_NOOP("figures", "Hidden risks found in the period by their kind; the parts, none given "
                                  "among them, add up to all found.")},
    {"petitions.new", QT_TRANSLATE_NOOP("figures", "Petitions received, first and repeated"),
     QT_TRANSLATE_NOOP("figures", "Petitions received in the period, first or repeated; the parts add up to "
                                  "all petitions received.")},
    {"petitions.finished", QT_TRANSLATE_NOOP("figures", "Petitions finished, by opinion"),
     QT_TRANSLATE_NOOP("figures", "Petitions closed in the period by what their opinion document says; the "
                                  "parts, those without one among them, add up to all closed.")},
    {"activities", QT_TRANSLATE_NOOP("figures", "Safe-hospital activities, by kind"),
     QT_TRANSLATE_NOOP("figures", "Activities held in the period by their kind; the parts add up to all "
                                  "held.")},
    {"activities.meeting", QT_TRANSLATE_NOOP("figures", "Meetings, by kind"),
     QT_TRANSLATE_NOOP("figures", "Meetings held in the period by their kind; the parts add up to all "
                                  "held.")},
    {"activities.police_action", QT_TRANSLATE_NOOP("figures", "Joint actions with the police, by kind"),
     QT_TRANSLATE_NOOP("figures", "Joint actions with the police in the period by their kind; the parts add "
                                  "up to all of them.")},
};

} // namespace

SplitDefinition splitDefinition(const Figure &part, const FigureSet &figures)
{
    for (const SplitWords &words : splitWords) {
        if (part.split == QLatin1String(words.key))
            return {part.split, Wording::of("figures", words.label),
                    Wording::of("figures", words.definition)};
    }
    const FigureValue *whole = figures.find(part.whole);
    const Wording name = whole ? whole->figure.label : Wording::plain(part.whole);
    const Wording meaning = whole ? whole->figure.definition : Wording::plain(QString());
    return {part.split, Wording::of("figures", QT_TRANSLATE_NOOP("figures", "%1, in parts")).arg(name),
            Wording::of("figures", QT_TRANSLATE_NOOP("figures", "%1 The parts add up to it.")).arg(meaning)};
}

QList<SplitDefinition> splitDefinitions(const FigureSet &figures)
{
    QList<SplitDefinition> definitions;
    QSet<QString> told;
    for (const FigureValue &value : figures.all()) {
        const QString &split = value.figure.split;
        if (split.isEmpty() || told.contains(split))
            continue;
        told.insert(split);
        definitions << splitDefinition(value.figure, figures);
    }
    return definitions;
}

} // namespace anhe
