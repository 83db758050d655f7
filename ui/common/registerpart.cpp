#include "ui/common/registerpart.h"

#include "ui/common/dialogs.h"
#include "ui/common/recorddetail.h"
#include "ui/common/registerlist.h"
#include "ui/common/unfinishedstrip.h"

#include <QVBoxLayout>

namespace anhe {

namespace {

/** Where something new of another record begins; a filter of the list has no such word. */
bool isPlace(const QString &filter)
{
    return filter.startsWith(QLatin1String("matter:")) || filter.startsWith(QLatin1String("new?"));
}

} // namespace

RegisterPart::RegisterPart(Desk &desk, RegisterList *list, RecordDetail *detail, Begin begin, QWidget *parent)
    : PagePart(parent), m_desk(desk), m_list(list), m_detail(detail), m_begin(std::move(begin))
{
    list->setDetail(detail);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *strip = new UnfinishedStrip(detail->unfinished());
    layout->addWidget(strip);
    layout->addWidget(list, 1);
    connect(strip, &UnfinishedStrip::continued, this, &RegisterPart::continueAt);
    connect(detail, &RecordDetail::placeChanged, strip, &UnfinishedStrip::setPlaceInSight);
    connect(detail, &RecordDetail::said, this, &PagePart::said);
    connect(detail, &RecordDetail::targetRequested, this, &PagePart::targetRequested);
    connect(detail, &RecordDetail::entered, this, &RegisterPart::showEntered);
    connect(detail, &RecordDetail::stepEnded, this, &RegisterPart::takeFocus);
    connect(list, &RegisterList::newRequested, this, [this] { m_begin({}); });
    connect(list, &RegisterList::said, this, &PagePart::said);
    connect(list, &RegisterList::taskStarted, this, &PagePart::taskStarted);
    connect(list, &TablePage::currentIdChanged, detail, &RecordDetail::setRecord);
    connect(list, &TablePage::opened, detail, [detail](qint64 id) {
        detail->setRecord(id);
        detail->startStep(QStringLiteral("amend"));
    });
}

void RegisterPart::refresh()
{
    m_list->rows()->reload();
    m_detail->refresh();
    if (!m_detail->record() && !m_detail->step())
        m_list->chooseFirst();
}

void RegisterPart::search(const QString &text)
{
    m_list->find(text);
}

void RegisterPart::open(const Target &target)
{
    if (target.id != 0)
        show(target.id);
    else if (target.filter == QLatin1String("new"))
        m_list->begin();
    else if (isPlace(target.filter))
        continueAt(target.filter);
    else
        m_list->showRows(target.filter.split(QLatin1Char(' '), Qt::SkipEmptyParts), target.words);
}

void RegisterPart::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
}

void RegisterPart::show(qint64 id)
{
    m_list->showRow(id);
    m_detail->setRecord(id);
}

/** "risk:3", or where something new was begun: "risk:0", "matter:12", "new?risk:12". */
void RegisterPart::continueAt(const QString &place)
{
    const qint64 id = place.section(QLatin1Char(':'), 1).toLongLong();
    if (!isPlace(place) && id != 0) {
        show(id);
        takeFocus();
    } else if (m_desk.ledger().isReadOnly()) {
        Dialogs::warn(this, tr("The ledger is read-only"), m_desk.ledger().readOnlyReason());
    } else {
        m_begin(place);
    }
}

void RegisterPart::createNew()
{
    m_list->begin();
}

bool RegisterPart::save()
{
    return m_detail->saveStep();
}

QString RegisterPart::unsaved() const
{
    return m_detail->unsavedWords();
}

void RegisterPart::print()
{
    if (m_print)
        m_print();
}

void RegisterPart::takeFocus()
{
    m_list->setFocus();
}

} // namespace anhe
