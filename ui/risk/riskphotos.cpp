#include "ui/risk/riskphotos.h"

#include "ui/common/chosenfiles.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/plainwords.h"

#include <QAction>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

namespace anhe {

namespace {

constexpr int PictureSide = 120; ///< pixels at 100 %

bool mayBePicture(const QString &name)
{
    return QImageReader::supportedImageFormats().contains(QFileInfo(name).suffix().toLower().toLatin1());
}

} // namespace

RiskPhotos::RiskPhotos(Desk &desk, QWidget *parent)
    : RiskPane(desk, parent), m_before(makeFiles(Side::Before)), m_after(makeFiles(Side::After))
{}

RecordFiles *RiskPhotos::makeFiles(Side side)
{
    RiskRegister &risks = desk().risks();
    const bool after = side == Side::After;
    auto *files = new RecordFiles(
        {[this] { return risk().number; },
         [this, &risks, after] { return after ? risks.evidence(risk().id) : risks.photos(risk().id); },
         [this, &risks, after](const QString &path) {
             return after ? risks.attachEvidence(risk().id, path) : risks.attach(risk().id, path);
         },
         [&risks](const Attachment &file, const QString &reason) { return risks.detach(file, reason); },
         [&risks](AttachmentId id, const QString &path) { return risks.extract(id, path); }},
        this);
    connect(files, &RecordFiles::said, this, &RiskPhotos::said);
    connect(files, &RecordFiles::changed, this, &RiskPhotos::refill);
    return files;
}

void RiskPhotos::fill(QVBoxLayout *into)
{
    addSide(into, *m_before, tr("As it was found"), tr("No photos or papers of the risk yet."));
    addSide(into, *m_after, tr("After the rectification (evidence)"),
            tr("No evidence yet: it is written off with photos or papers of the rectification."));
    into->addStretch();
}

void RiskPhotos::addSide(QVBoxLayout *into, RecordFiles &files, const QString &title, const QString &none)
{
    into->addWidget(heading(title));
    const QList<Attachment> kept = files.files();
    if (kept.isEmpty())
        into->addWidget(words(none, "muted"));
    auto *pictures = new QWidget;
    new FlowLayout(pictures, Theme::px(8));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    pictures->setSizePolicy(policy);
    for (const Attachment &file : kept)
        pictures->layout()->addWidget(pictureOf(files, file));
    into->addWidget(pictures);
    if (risk().state != RiskState::Voided)
        into->addWidget(writeButton(tr("Add files…"), [&files] { files.addAsked(); }), 0, Qt::AlignLeft);
}

/** A button: its click opens the file, its arrow has the rest. */
QWidget *RiskPhotos::pictureOf(RecordFiles &files, const Attachment &file)
{
    const int side = Theme::px(PictureSide);
    auto *button = new QToolButton;
    const QPixmap picture = thumbnail(file);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIcon(picture.isNull() ? icon(QStringLiteral("attach")) : QIcon(picture));
    button->setIconSize(picture.isNull() ? QSize(Theme::px(32), Theme::px(32)) : QSize(side, side));
    button->setText(button->fontMetrics().elidedText(file.name, Qt::ElideMiddle, side));
    button->setToolTip(dotted({file.name, isoDay(file.addedAt.date()), file.addedBy, file.note}));
    button->setAccessibleName(file.name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(button);
    menu->addAction(tr("Open"), this, [&files, file] { files.open(file); });
    menu->addAction(tr("Save a copy…"), this, [&files, file] { files.saveCopy(file); });
    QAction *out = menu->addAction(tr("Take out…"), this, [&files, file] { files.takeOut(file); });
    out->setEnabled(mayWrite());
    button->setMenu(menu);
    connect(button, &QToolButton::clicked, this, [&files, file] { files.open(file); });
    return button;
}

/** Read from the ledger once. */
QPixmap RiskPhotos::thumbnail(const Attachment &file)
{
    const auto known = m_thumbnails.constFind(file.id.value);
    if (known != m_thumbnails.constEnd())
        return *known;
    QPixmap picture;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(file.name).fileName());
    if (mayBePicture(file.name) && desk().risks().extract(file.id, copy))
        picture = thumbnailOf(copy, Theme::px(PictureSide));
    m_thumbnails.insert(file.id.value, picture);
    return picture;
}

} // namespace anhe
