#include "ui/risk/noticepart.h"

#include "ui/common/registerlist.h"
#include "ui/risk/noticedetail.h"
#include "ui/risk/noticestrip.h"
#include "ui/risk/noticetable.h"
#include "ui/risk/noticewords.h"

#include <QAction>

namespace anhe {

NoticePart::NoticePart(Desk &desk, QWidget *parent)
    : NoticePart(desk, makeNoticeList(desk), new NoticeDetail(desk), parent)
{}

NoticePart::NoticePart(Desk &desk, RegisterList *list, NoticeDetail *detail, QWidget *parent)
    : RegisterPart(
          desk, list, detail, [this](const QString &place) { begin(place); }, parent)
    , m_desk(desk)
    , m_notice(detail)
    , m_strip(new NoticeStrip(desk))
{
    QAction *usual = list->addWritingTool(QStringLiteral("settings"), tr("Limits and texts…"),
                                          tr("The usual limits and texts of a notice"));
    connect(usual, &QAction::triggered, detail, &NoticeDetail::startDefaults);
    m_units = addNoticeFilters(list);
    list->addAbove(m_strip);
    connect(m_strip, &NoticeStrip::proposalChosen, this, [this](const NoticeTarget &about) {
        open({QStringLiteral("notice"), 0, noticePlace(about)});
    });
    connect(m_strip, &NoticeStrip::unitChosen, this, &NoticePart::showUnit);
}

void NoticePart::refresh()
{
    fillUnits(m_desk, m_units);
    m_strip->refresh();
    RegisterPart::refresh();
}

void NoticePart::begin(const QString &place)
{
    if (place == QLatin1String("new?defaults"))
        m_notice->startDefaults();
    else
        m_notice->startNew(noticeTargetAt(place));
}

void NoticePart::showUnit(const QString &unit)
{
    QStringList keys{QStringLiteral("overdue")};
    if (!unit.isEmpty())
        keys << QStringLiteral("unit:") + unit;
    list()->showRows(keys);
}

void NoticePart::print()
{
    m_notice->print();
}

} // namespace anhe
