#pragma once

#include "ui/common/registerpart.h"

namespace anhe {

class FilterMenu;
class NoticeDetail;
class NoticeStrip;

/** The supervision notices behind their tab: what is to be issued next, the list and the detail. */
class NoticePart : public RegisterPart
{
    Q_OBJECT
public:
    explicit NoticePart(Desk &desk, QWidget *parent = nullptr);

    void refresh() override;
    void print() override;
    NoticeStrip *strip() const { return m_strip; }

private:
    NoticePart(Desk &desk, RegisterList *list, NoticeDetail *detail, QWidget *parent);
    void begin(const QString &place);
    void showUnit(const QString &unit);

    Desk &m_desk;
    NoticeDetail *m_notice;
    NoticeStrip *m_strip;
    FilterMenu *m_units = nullptr;
};

} // namespace anhe
