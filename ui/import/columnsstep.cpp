#include "ui/import/columnsstep.h"

#include "core/desk/desk.h"
#include "core/import/matterfield.h"
#include "core/import/wordcodes.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"
#include "ui/import/sheetpreview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int SamplesShown = 3;

/** The first different values of a column. */
QString samplesOf(const SourceSheet &sheet, int column)
{
    QStringList samples;
    for (const QStringList &row : sheet.rows) {
        const QString text = row.value(column).simplified();
        if (!text.isEmpty() && !samples.contains(text))
            samples << text.left(40);
        if (samples.size() == SamplesShown)
            break;
    }
    return samples.join(QStringLiteral(" | "));
}

bool isRequired(const MatterField &field)
{
    const QLatin1String key(field.key);
    return key == QLatin1String("received_at") || key == QLatin1String("narrative");
}

QWidget *labelled(const QString &text, QWidget *control)
{
    auto *box = new QWidget;
    auto *label = new QLabel(text);
    label->setProperty("look", QStringLiteral("label"));
    label->setBuddy(control);
    control->setAccessibleName(text);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(control);
    return box;
}

} // namespace

ColumnsStep::ColumnsStep(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_file(new QLabel)
    , m_sheet(new ChoiceBox)
    , m_encoding(new Choice<TextEncoding>(Choice<TextEncoding>::None::Absent))
    , m_columns(new QTableWidget)
    , m_preview(new SheetPreview)
    , m_kind(new Choice<MatterKind>(Choice<MatterKind>::None::Absent))
    , m_channel(new Choice<Channel>(Choice<Channel>::None::Absent))
    , m_saved(new ChoiceBox)
    , m_name(new QLineEdit)
    , m_keep(new QPushButton(tr("Keep this mapping")))
    , m_missing(new QLabel)
    , m_check(new QPushButton(tr("See what would be entered")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(10));
    layout->addWidget(makeHead());
    layout->addWidget(makeTables(), 1);
    layout->addWidget(makeDefaults());
    layout->addWidget(m_missing);
    layout->addWidget(makeButtons());
    m_missing->setWordWrap(true);
    m_missing->setProperty("look", QStringLiteral("problem"));
    connect(m_channel, &ChoiceBox::edited, this, [this] { m_channelChosen = m_channelChosen || !m_filling; });
    connect(m_sheet, &ChoiceBox::edited, this, [this] {
        if (!m_filling)
            showSheet();
    });
    connect(m_encoding, &ChoiceBox::edited, this, [this] {
        if (!m_filling && m_encoding->value())
            Q_EMIT encodingWanted(*m_encoding->value());
    });
    connect(m_saved, &ChoiceBox::edited, this, &ColumnsStep::takeSaved);
    connect(m_keep, &QPushButton::clicked, this, [this] { saveMapping(m_name->text()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { saveMapping(m_name->text()); });
    connect(m_columns, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_preview->showColumn(row); });
}

QWidget *ColumnsStep::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(16));
    m_file->setProperty("look", QStringLiteral("subtitle"));
    m_sheetBox = labelled(tr("Sheet"), m_sheet);
    m_encodingBox = labelled(tr("Encoding"), m_encoding);
    layout->addWidget(m_file, 1);
    layout->addWidget(m_sheetBox);
    layout->addWidget(m_encodingBox);
    layout->addWidget(labelled(tr("Mapping"), m_saved));
    return head;
}

QWidget *ColumnsStep::makeTables()
{
    m_columns->setColumnCount(3);
    m_columns->setHorizontalHeaderLabels({tr("Column of the file"), tr("Fills"), tr("For instance")});
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(Theme::px(34));
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_columns->horizontalHeader()->resizeSection(0, Theme::px(150));
    m_columns->horizontalHeader()->resizeSection(1, Theme::px(170));
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setTabKeyNavigation(false);
    m_columns->setWordWrap(false);
    m_columns->setShowGrid(false);
    m_columns->setAccessibleName(tr("Columns and fields"));
    auto *splitter = new QSplitter;
    splitter->addWidget(m_columns);
    splitter->addWidget(m_preview);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 4);
    splitter->setSizes({Theme::px(560), Theme::px(460)});
    return splitter;
}

QWidget *ColumnsStep::makeDefaults()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(16));
    layout->addWidget(labelled(tr("Rows that do not say are"), m_kind));
    layout->addWidget(labelled(tr("and came by"), m_channel));
    layout->addStretch();
    m_name->setPlaceholderText(tr("Name of this mapping"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_name->setMaximumWidth(Theme::px(180));
    layout->addWidget(m_name);
    layout->addWidget(m_keep);
    return box;
}

QWidget *ColumnsStep::makeButtons()
{
    auto *box = new QWidget;
    auto *back = new QPushButton(tr("Another file"));
    m_check->setProperty("look", QStringLiteral("primary"));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(back);
    layout->addStretch();
    layout->addWidget(m_check);
    connect(back, &QPushButton::clicked, this, &ColumnsStep::backWanted);
    connect(m_check, &QPushButton::clicked, this, &ColumnsStep::checkWanted);
    return box;
}

void ColumnsStep::showSheets(const QString &fileName, const QList<SourceSheet> &sheets)
{
    m_filling = true;
    m_channelChosen = m_channelChosen && fileName == m_fileName;
    m_fileName = fileName;
    m_sheets = sheets;
    m_file->setText(fileName);
    m_sheet->clear();
    for (qsizetype i = 0; i < sheets.size(); ++i)
        m_sheet->addChoice(sheets[i].name, QString::number(i));
    m_sheetBox->setVisible(sheets.size() > 1);
    m_encodingBox->setVisible(sheets.first().encoding.has_value());
    m_encoding->setValue(sheets.first().encoding);
    m_filling = false;
    showSheet();
    setFocusProxy(m_check->isEnabled() ? static_cast<QWidget *>(m_check) : m_columns);
}

void ColumnsStep::showSheet()
{
    m_preview->showSheet(sheet());
    showChannel();
    fillColumns();
    if (!m_mapping.isEmpty() && m_mapping.fits(sheet().headings)) {
        offerSaved();
        showMapping();
        return;
    }
    m_mapping = ColumnMapping::guess(sheet().headings);
    offerSaved();
    showMapping();
}

/** What was chosen for a file holds for all its sheets, however often it is read. */
void ColumnsStep::showChannel()
{
    if (m_channelChosen)
        return;
    m_filling = true;
    m_channel->setValue(channelOfSheet(sheet().headings));
    m_filling = false;
}

void ColumnsStep::fillColumns()
{
    m_choices.clear();
    const QStringList &headings = sheet().headings;
    m_columns->setRowCount(int(headings.size()));
    for (int row = 0; row < int(headings.size()); ++row) {
        auto *choice = new ChoiceBox;
        choice->addNone(tr("— left out"));
        for (const MatterField &field : matterFields())
            choice->addChoice(field.label() + (isRequired(field) ? QStringLiteral(" *") : QString()),
                              QLatin1String(field.key));
        choice->setAccessibleName(tr("Field filled by %1").arg(headings[row]));
        connect(choice, &ChoiceBox::edited, this, [this, choice, heading = headings[row]] {
            if (!m_filling)
                assign(heading, choice->currentCode());
        });
        const QString samples = samplesOf(sheet(), row);
        auto *name = new QTableWidgetItem(headings[row]);
        name->setToolTip(headings[row]);
        auto *sample = new QTableWidgetItem(samples);
        sample->setToolTip(samples);
        sample->setForeground(Theme::color(Role::Muted));
        m_columns->setItem(row, 0, name);
        m_columns->setCellWidget(row, 1, choice);
        m_columns->setItem(row, 2, sample);
        m_choices.append(choice);
    }
}

void ColumnsStep::showMapping()
{
    m_filling = true;
    for (int row = 0; row < int(m_choices.size()); ++row)
        m_choices[row]->setCurrentCode(m_mapping.fieldOf(sheet().headings[row]));
    m_filling = false;
    QStringList sentences;
    for (const FieldProblem &problem : m_mapping.problems())
        sentences << problem.message;
    m_missing->setText(sentences.join(QLatin1Char('\n')));
    m_missing->setVisible(!sentences.isEmpty());
    m_check->setEnabled(sentences.isEmpty());
}

QString ColumnsStep::missingText() const
{
    return m_missing->text();
}

void ColumnsStep::assign(const QString &heading, const QString &field)
{
    m_mapping.assign(heading, field);
    offerSaved();
    showMapping();
}

ChoiceBox *ColumnsStep::fieldChoice(const QString &heading) const
{
    return m_choices.value(sheet().headings.indexOf(heading));
}

/** Those saved mappings whose columns are all in this sheet. */
void ColumnsStep::offerSaved()
{
    m_filling = true;
    const QMap<QString, ColumnMapping> saved = m_desk.imports().mappings();
    m_saved->clear();
    m_saved->addNone(m_mapping == ColumnMapping::guess(sheet().headings) ? tr("as guessed")
                                                                         : tr("as chosen here"));
    for (auto one = saved.begin(); one != saved.end(); ++one) {
        if (!one->fits(sheet().headings))
            continue;
        m_saved->addChoice(one.key(), one.key());
        if (*one == m_mapping)
            m_saved->setCurrentCode(one.key());
    }
    m_filling = false;
}

void ColumnsStep::takeSaved()
{
    if (m_filling)
        return;
    const QString name = m_saved->currentCode();
    m_mapping =
        name.isEmpty() ? ColumnMapping::guess(sheet().headings) : m_desk.imports().mappings().value(name);
    m_name->setText(name);
    offerSaved();
    showMapping();
}

void ColumnsStep::saveMapping(const QString &name)
{
    const Result<void> kept = m_desk.imports().saveMapping(name, m_mapping);
    if (!kept) {
        m_missing->setText(kept.error());
        m_missing->show();
        m_name->setFocus();
        return;
    }
    offerSaved();
    showMapping();
    Q_EMIT told(
        tr("The mapping %1 is kept and will be offered for files with these columns.").arg(name.trimmed()));
}

ImportOptions ColumnsStep::options() const
{
    return {m_fileName, m_mapping, m_kind->value().value_or(MatterKind::Complaint),
            m_channel->value().value_or(Channel::Other)};
}

} // namespace anhe
