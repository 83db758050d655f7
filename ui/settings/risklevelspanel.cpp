#include "ui/settings/risklevelspanel.h"

#include "core/desk/desk.h"
#include "ui/common/numberedit.h"
#include "ui/common/theme.h"
#include "ui/settings/levelpreview.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace anhe {

namespace {

QLabel *labelled(const char *look, const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("look", QLatin1String(look));
    label->setWordWrap(true);
    return label;
}

} // namespace

RiskLevelsPanel::RiskLevelsPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(tr("Levels of hidden risks"),
                    tr("From where on a risk is major, larger or general; what lies below is low. A risk of "
                       "the level “larger” or above is assigned with everything fixed."),
                    parent)
    , m_desk(desk)
    , m_preview(new LevelPreview)
    , m_save(new QPushButton(tr("Save")))
    , m_usual(new QPushButton(tr("The usual values")))
{
    m_save->setProperty("look", QStringLiteral("primary"));
    m_usual->setToolTip(
        tr("Fills in the values that hospitals usually take; they count once they are saved"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_usual);
    buttons->addStretch();
    body()->addWidget(labelled("subtitle", tr("Matrix: likelihood × impact")));
    body()->addWidget(makeMatrix());
    body()->addWidget(labelled("subtitle", tr("LEC: D = L × E × C, for physical dangers")));
    body()->addWidget(makeLec());
    body()->addWidget(labelled("muted", tr("Nothing recorded changes: a risk keeps the level it was given "
                                           "until its entry is amended.")));
    body()->addLayout(buttons);
    body()->addStretch();
    connect(&m_form, &Form::edited, this, &RiskLevelsPanel::showEdited);
    connect(m_save, &QPushButton::clicked, this, &RiskLevelsPanel::save);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_form.clearProblems();
        show({});
    });
    load();
}

NumberEdit *RiskLevelsPanel::addPoint(const char *field, const QString &label, int decimals)
{
    auto *edit = new NumberEdit(decimals);
    m_points.insert(QLatin1String(field), edit);
    m_form.add(QLatin1String(field), label, edit, Needed::Yes);
    return edit;
}

QWidget *RiskLevelsPanel::makeMatrix()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(16));
    const std::pair<const char *, RiskLevel> points[] = {{"matrix_major", RiskLevel::Major},
                                                         {"matrix_larger", RiskLevel::Larger},
                                                         {"matrix_general", RiskLevel::General}};
    int row = 0;
    for (const auto &[field, level] : points) {
        addPoint(field, tr("%1 from").arg(word(level)), 0);
        grid->addWidget(m_form.row(QLatin1String(field)), row++, 0, Qt::AlignTop);
    }
    grid->addWidget(m_preview, 0, 1, row, 1, Qt::AlignLeft | Qt::AlignTop);
    grid->setColumnMinimumWidth(0, Theme::px(260));
    grid->setColumnStretch(1, 1);
    return holder;
}

QWidget *RiskLevelsPanel::makeLec()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::px(16));
    const std::pair<const char *, QString> points[] = {
        {"lec_major", tr("%1 from").arg(word(RiskLevel::Major))},
        {"lec_larger", tr("%1 from").arg(word(RiskLevel::Larger))},
        {"lec_general", tr("%1 from").arg(word(RiskLevel::General))},
        {"lec_low", tr("Slight, can be accepted, below")}};
    int column = 0;
    for (const auto &[field, label] : points) {
        addPoint(field, label, 1);
        grid->addWidget(m_form.row(QLatin1String(field)), 0, column, Qt::AlignTop);
        grid->setColumnStretch(column++, 1);
    }
    return holder;
}

RiskLevelScheme RiskLevelsPanel::scheme() const
{
    QJsonObject typed;
    for (auto point = m_points.cbegin(); point != m_points.cend(); ++point)
        typed[point.key()] = point.value()->number().value_or(-1);
    return RiskLevelScheme::fromJson(typed);
}

void RiskLevelsPanel::show(const RiskLevelScheme &scheme)
{
    const QJsonObject values = scheme.json().toObject();
    for (auto point = m_points.cbegin(); point != m_points.cend(); ++point)
        point.value()->setNumber(values[point.key()].toDouble());
    showEdited();
}

void RiskLevelsPanel::load()
{
    if (std::exchange(m_filled, true) && isEdited())
        return;
    m_shown = m_desk.risks().levels();
    show(m_shown);
}

bool RiskLevelsPanel::isEdited() const
{
    return scheme() != m_shown;
}

bool RiskLevelsPanel::save()
{
    if (!isEdited())
        return true;
    m_form.clearProblems();
    FieldProblems problems = m_form.check();
    if (!isRefused(problems))
        problems = checkScheme(scheme());
    if (isRefused(problems)) {
        m_form.showProblems(problems);
        return false;
    }
    const RiskLevelScheme typed = scheme();
    const Result<void> kept = m_desk.risks().saveLevels(typed);
    showTrouble(kept.error());
    if (!kept)
        return false;
    m_shown = typed;
    m_form.clearProblems();
    showEdited();
    Q_EMIT said(tr("The levels of hidden risks are saved."));
    return true;
}

void RiskLevelsPanel::showEdited()
{
    m_preview->setScheme(scheme());
    m_save->setEnabled(isEdited());
    m_usual->setEnabled(scheme() != RiskLevelScheme());
}

} // namespace anhe
