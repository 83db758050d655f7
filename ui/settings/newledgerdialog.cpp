#include "ui/settings/newledgerdialog.h"

#include "ui/common/dialogs.h"
#include "ui/common/fieldrow.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace anhe {

static QString suggestedPath()
{
    QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!documents.exists())
        documents = QDir::home();
    QString path = documents.filePath(NewLedgerDialog::tr("complaints") + QStringLiteral(".anhe"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = documents.filePath(NewLedgerDialog::tr("complaints") + QStringLiteral("-%1.anhe").arg(n));
    return path;
}

NewLedgerDialog::NewLedgerDialog(QWidget *parent)
    : QDialog(parent)
    , m_hospital(new QLineEdit)
    , m_path(new QLineEdit(suggestedPath()))
    , m_hospitalRow(new FieldRow(tr("Name of the hospital"), m_hospital, Needed::Yes))
    , m_pathRow(new FieldRow(tr("File"), m_path, Needed::Yes))
{
    setWindowTitle(tr("New ledger"));
    auto *words =
        new QLabel(tr("A ledger is one file that holds everything: matters, papers and their history."));
    words->setWordWrap(true);
    words->setProperty("look", QStringLiteral("muted"));
    m_hospitalRow->setHint(tr("As it stands on letters; it can be changed later."));
    m_pathRow->setRule([this]() -> std::optional<FieldProblem> {
        const QString problem = pathProblem();
        return problem.isEmpty() ? std::optional<FieldProblem>() : FieldProblem{{}, problem};
    });
    auto *choose = new QPushButton(tr("Choose…"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_pathRow, 1, Qt::AlignTop);
    auto *button = new QVBoxLayout;
    button->addSpacing(Theme::px(22));
    button->addWidget(choose);
    button->addStretch();
    file->addLayout(button);
    auto *buttons = new QDialogButtonBox;
    QPushButton *make = buttons->addButton(tr("Make the ledger"), QDialogButtonBox::AcceptRole);
    make->setProperty("look", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    layout->setSpacing(Theme::px(12));
    layout->addWidget(words);
    layout->addWidget(m_hospitalRow);
    layout->addLayout(file);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(Theme::px(520));
    connect(choose, &QPushButton::clicked, this, &NewLedgerDialog::choosePath);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewLedgerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_hospital->setFocus();
}

QString NewLedgerDialog::hospital() const
{
    return m_hospital->text().trimmed();
}

QString NewLedgerDialog::path() const
{
    const QString typed = m_path->text().trimmed();
    const QString suffix = QStringLiteral(".anhe");
    return typed.isEmpty() || typed.endsWith(suffix) ? typed : typed + suffix;
}

void NewLedgerDialog::choosePath()
{
    const QString chosen =
        Dialogs::saveFile(this, tr("New ledger"), QFileInfo(path()).fileName(), tr("Ledgers (*.anhe)"),
                          QStringLiteral("anhe"), QStringLiteral("ledger"));
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

QString NewLedgerDialog::pathProblem() const
{
    const QFileInfo file(path());
    if (file.exists())
        return tr("There is a file of that name already; a new ledger does not overwrite it.");
    if (!file.absoluteDir().exists())
        return tr("The folder %1 does not exist.").arg(file.absolutePath());
    return {};
}

void NewLedgerDialog::accept()
{
    const bool named = m_hospitalRow->check();
    if (m_pathRow->check() && named)
        QDialog::accept();
    else
        (named ? m_pathRow : m_hospitalRow)->focusControl();
}

} // namespace anhe
