#include "ui/report/reportplace.h"

#include "ui/common/textedit.h"
#include "ui/common/theme.h"
#include "ui/report/sentencerow.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace anhe {

ReportPlace::ReportPlace(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_heading(new QLabel)
    , m_column(new QVBoxLayout(this))
    , m_editor(new TextEdit(2, 14))
{
    m_heading->setProperty("look", QStringLiteral("subtitle"));
    m_heading->setWordWrap(true);
    m_editor->setPlaceholderText(tr("The office's own words for this place"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::px(6));
    m_column->addWidget(m_heading);
    m_column->addWidget(m_editor);
    clearSentences();
    setHeading({});
    connect(m_editor, &TextEdit::edited, this, [this] { Q_EMIT typed(m_editor->text()); });
}

QString ReportPlace::heading() const
{
    return m_heading->text();
}

void ReportPlace::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    m_editor->setAccessibleName(heading.isEmpty() ? m_editor->placeholderText()
                                                  : tr("Own words: %1").arg(heading));
}

void ReportPlace::clearSentences()
{
    m_rows.clear();
    delete m_computed;
    m_computed = new QWidget;
    m_computedColumn = new QVBoxLayout(m_computed);
    m_computedColumn->setContentsMargins(0, 0, 0, 0);
    m_computedColumn->setSpacing(Theme::px(3));
    m_column->insertWidget(1, m_computed);
    setTabOrder(m_computed, m_editor);
}

void ReportPlace::addTopic(const QString &heading)
{
    if (heading.isEmpty())
        return;
    auto *label = new QLabel(heading);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setContentsMargins(0, Theme::px(4), 0, 0);
    m_computedColumn->addWidget(label);
}

void ReportPlace::addSentence(SentenceRow *row)
{
    m_rows << row;
    m_computedColumn->addWidget(row);
}

void ReportPlace::setText(const QString &text, bool readOnly)
{
    const QSignalBlocker quiet(m_editor);
    if (m_editor->text() != text)
        m_editor->setText(text);
    m_editor->setReadOnly(readOnly);
    m_editor->setVisible(!readOnly || !text.isEmpty());
}

} // namespace anhe
