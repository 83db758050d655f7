#include "ui/settings/fontspanel.h"

#include "core/desk/desk.h"
#include "core/desk/officefonts.h"
#include "ui/common/choice.h"
#include "ui/common/theme.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QVBoxLayout>

namespace anhe {

namespace {

const QString fontsSetting = QStringLiteral("fonts");

QString useOf(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return FontsPanel::tr("body of letters and reports");
    case FontRole::Kai:
        return FontsPanel::tr("second-level headings");
    case FontRole::Hei:
        return FontsPanel::tr("first-level headings");
    case FontRole::Title:
        return FontsPanel::tr("titles");
    case FontRole::Song:
        return FontsPanel::tr("forms, tables and page numbers");
    }
    Q_UNREACHABLE();
}

} // namespace

FontsPanel::FontsPanel(Desk &desk, QWidget *parent)
    : SettingsPanel(tr("Fonts on paper"),
                    tr("Official paper prescribes its type faces. Those that this computer has are taken by "
                       "themselves; choose others where your office uses them under another name."),
                    parent)
    , m_desk(desk)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(20));
    grid->setVerticalSpacing(Theme::px(4));
    const QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    int line = 0;
    for (const Coded<FontRole> &role : codesOf(FontRole{})) {
        FontRow row{new ChoiceBox, new QLabel, new QLabel};
        auto *name = new QLabel(word(role.value));
        auto *use = new QLabel(useOf(role.value));
        use->setProperty("look", QStringLiteral("small"));
        row.note->setProperty("look", QStringLiteral("small"));
        row.choice->setAccessibleName(name->text());
        row.choice->setMinimumWidth(Theme::px(220));
        row.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.choice->addNone(tr("by itself"));
        for (const QString &family : families)
            row.choice->addChoice(family, family);
        row.sample->setMinimumHeight(Theme::px(36));
        row.sample->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it may be cut
        grid->addWidget(name, line, 0);
        grid->addWidget(use, line + 1, 0, Qt::AlignTop);
        grid->addWidget(row.choice, line, 1);
        grid->addWidget(row.sample, line, 2);
        grid->addWidget(row.note, line + 1, 1, 1, 2, Qt::AlignTop);
        grid->setRowMinimumHeight(line + 2, Theme::px(8));
        line += 3;
        m_rows.insert(role.value, row);
        connect(row.choice, &ChoiceBox::edited, this, &FontsPanel::keep);
    }
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
    body()->addStretch();
    connect(&Theme::signal(), &Theme::changed, this, &FontsPanel::showSamples);
    load();
}

void FontsPanel::load()
{
    const FontChoice kept = officeFontChoice(m_desk.office());
    m_filling = true;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        const QString family = kept.value(row.key()).value(0);
        if (!family.isEmpty() && row->choice->findData(family) < 0)
            row->choice->addChoice(tr("%1 (not on this computer)").arg(family), family);
        row->choice->setCurrentCode(family);
    }
    m_filling = false;
    showSamples();
}

FontChoice FontsPanel::chosen() const
{
    FontChoice choice;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (!row->choice->currentCode().isEmpty())
            choice.insert(row.key(), {row->choice->currentCode()});
    }
    return choice;
}

QString FontsPanel::noteOf(FontRole role) const
{
    return m_rows[role].note->text();
}

void FontsPanel::showSamples()
{
    const PaperFonts fonts(chosen());
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        row->sample->setFont(fonts.font(row.key(), Theme::px(21)));
        row->sample->setText(QStringLiteral("医疗纠纷调解申请书 2026年第三季度"));
        const QString used = fonts.family(row.key());
        row->note->setText(used == fonts.wantedFamily(row.key())
                               ? tr("%1 is used.").arg(used)
                               : tr("%1 is used in place of %2.").arg(used, fonts.wantedFamily(row.key())));
    }
}

void FontsPanel::keep()
{
    if (m_filling)
        return;
    QJsonObject roles;
    const FontChoice choice = chosen();
    for (auto role = choice.begin(); role != choice.end(); ++role)
        roles.insert(codeText(role.key()), QJsonArray::fromStringList(role.value()));
    const Result<void> kept = m_desk.office().saveSetting(fontsSetting, roles);
    showTrouble(kept.error());
    showSamples();
    if (kept)
        Q_EMIT said(tr("The fonts are saved."));
}

} // namespace anhe
