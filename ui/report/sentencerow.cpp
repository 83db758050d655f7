#include "ui/report/sentencerow.h"

#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace anhe {

SentenceRow::SentenceRow(const Sentence &sentence, const QList<bool> &opens, bool omitted, bool readOnly,
                         QWidget *parent)
    : QWidget(parent)
    , m_sentence(sentence)
    , m_omitted(omitted)
    , m_label(new QLabel)
    , m_button(new QToolButton)
{
    m_label->setTextFormat(Qt::RichText);
    m_label->setWordWrap(true);
    m_label->setText(html(opens));
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse |
                                     Qt::LinksAccessibleByKeyboard);
    m_label->setFocusPolicy(opens.contains(true) ? Qt::StrongFocus : Qt::NoFocus);
    m_label->setAccessibleName(sentence.text);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setIcon(icon(omitted ? QStringLiteral("undo") : QStringLiteral("close"), Role::Muted));
    m_button->setToolTip(omitted ? tr("Put this sentence back") : tr("Leave this sentence out"));
    m_button->setAccessibleName(m_button->toolTip());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::px(4));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop);
    m_button->setVisible(!readOnly);
    connect(m_label, &QLabel::linkActivated, this, [this](const QString &link) {
        const int number = link.toInt();
        if (number >= 0 && number < m_sentence.mentions.size())
            Q_EMIT mentionOpened(m_sentence.mentions[number]);
    });
    connect(m_button, &QToolButton::clicked, this,
            [this] { Q_EMIT omitRequested(m_sentence.id, !m_omitted); });
}

QString SentenceRow::html(const QList<bool> &opens) const
{
    if (m_omitted) {
        return QStringLiteral("<s style=\"color:%1\">%2</s>")
            .arg(Theme::color(Role::Muted).name(), m_sentence.text.toHtmlEscaped());
    }
    QString html;
    int copied = 0;
    for (qsizetype i = 0; i < m_sentence.mentions.size(); ++i) {
        const Mention &mention = m_sentence.mentions[i];
        const QString number = m_sentence.text.mid(mention.start, mention.length).toHtmlEscaped();
        html += m_sentence.text.mid(copied, mention.start - copied).toHtmlEscaped();
        html += opens.value(i) ? QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none; "
                                                "font-weight:600\">%3</a>")
                                     .arg(i)
                                     .arg(Theme::color(Role::Accent).name(), number)
                               : number;
        copied = mention.start + mention.length;
    }
    return html + m_sentence.text.mid(copied).toHtmlEscaped();
}

} // namespace anhe
