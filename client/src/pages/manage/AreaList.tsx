import { For } from "solid-js";
import { t } from "../../i18n";
import { w } from "../../i18n/areas";
import { o } from "../../i18n/office";
import { Icon, type IconName } from "../../parts/Icon";
import { clearsMarks, keepsProvince, keepsTokens, readsOffices } from "../../shell/keeping";
import { managePath, OFFICES } from "../../shell/router";

interface Area {
  href: string;
  icon: IconName;
  name: string;
  text: string;
}

/** What of the province can be kept, or looked at, in the acting mandate. */
export default function AreaList() {
  const areas = () => {
    const all: Area[] = [
      { href: managePath("people"), icon: "users", name: t().people, text: w().peopleText },
      { href: managePath("units"), icon: "building", name: t().units, text: w().unitsText },
      {
        href: managePath("calendar"),
        icon: "calendar",
        name: t().calendar,
        text: w().calendarText,
      },
      {
        href: managePath("parameters"),
        icon: "gavel",
        name: t().parameters,
        text: w().parametersText,
      },
    ];
    if (readsOffices()) {
      all.push({ href: OFFICES, icon: "tick", name: o().title, text: o().requests });
    }
    if (keepsTokens()) {
      all.push({
        href: managePath("tokens"),
        icon: "lock",
        name: t().tokens,
        text: w().tokensText,
      });
    }
    if (keepsProvince()) {
      all.push({
        href: managePath("province"),
        icon: "pen",
        name: t().provinceName,
        text: w().provinceText,
      });
    }
    if (clearsMarks()) {
      all.push({
        href: managePath("marks"),
        icon: "document",
        name: t().marks,
        text: w().marksText,
      });
    }
    return all;
  };
  return (
    <ul class="rows">
      <For each={areas()}>
        {(area) => (
          <li>
            <a class="row" href={area.href}>
              <Icon name={area.icon} />
              <span>
                <b>{area.name}</b>
                <small>{area.text}</small>
              </span>
              <Icon name="chevron" />
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}
