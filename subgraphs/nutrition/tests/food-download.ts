import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Tables of a small download in the form of FoodData Central, by file name. */
export const smallDownload: Readonly<Record<string, string>> = {
  'food_category.csv': '"id","code","description"\n"11","1100","Vegetables and Vegetable Products"\n',
  'food.csv': [
    '"fdc_id","data_type","description","food_category_id","publication_date"',
    '"1001","sr_legacy_food","Zanzibar beans, raw","11","2019-04-01"',
    '"1002","foundation_food","Squash, summer, zucchini, tromboncino, raw","11","2020-04-01"',
    '"2001","branded_food","CRUNCHY ZORBLE ALMOND BITES, ""EXTRA"" BIG","","2025-04-24"',
    '"2002","branded_food","ZORBLE COCONUT WATER","","2025-04-24"',
    '"2003","branded_food","MYSTERY SNACK","","2025-04-24"',
    '"3001","sub_sample_food","Beans sample 7","11","2019-04-01"',
    '"1001","sr_legacy_food","Zanzibar beans, raw","11","2019-04-01"',
    '"abc","sr_legacy_food","No number","11","2019-04-01"',
    '',
  ].join('\n'),
  'nutrient.csv':
    '"id","name","unit_name","nutrient_nbr","rank"\n"1008","Energy","KCAL","208",""\n"1003","Protein","G","203",""\n"1093","Sodium, Na","MG","307",""\n"1110","Vitamin D","IU","324",""\n"1087","Calcium","G","301",""\n',
  'food_nutrient.csv': [
    '"id","fdc_id","nutrient_id","amount","data_points"',
    '"1","1001","1008","330","4"',
    '"2","1001","1003","21.5","4"',
    '"3","1001","1093","0","4"',
    '"4","2001","1008","512.5",""',
    '"5","2001","1110","80",""',
    '"6","2001","1087","0.12",""',
    '"7","2001","1003","-3",""',
    '"8","2002","1003","250",""',
    '"9","9999","1003","1",""',
    '"10","3001","1003","1",""',
    '"11","2002","1008","many",""',
    '',
  ].join('\n'),
  'measure_unit.csv': '"id","name"\n"1000","cup"\n',
  'food_portion.csv':
    '"id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight"\n"1","1001","1","1","1000","","whole","180"\n',
  'branded_food.csv': [
    '"fdc_id","brand_owner","brand_name","gtin_upc","ingredients","serving_size","serving_size_unit","household_serving_fulltext","branded_food_category"',
    '"2001","Zorble Foods","Zorble","036000291452","ALMONDS, SUGAR, WHEY,\nSALT.","30","g","1 handful","Snacks"',
    '"2002","Zorble Foods","","00400000000011","COCONUT WATER","240","ml","1 cup","Drinks"',
    '"2003","Nobody","","","QUIXOTRIN, SALT","10","g","","Snacks"',
    '',
  ].join('\n'),
};

/** Writes tables into a folder. */
export async function writeFolder(folder: string, tables: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(tables)) await writeFile(join(folder, name), text);
  return folder;
}

/** Writes tables into a zip, as they are, below a folder as the official one has it. */
export function zipOf(tables: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [file, text] of Object.entries(tables)) {
    const [name, data] = [Buffer.from(`FoodData/${file}`), Buffer.from(text)];
    const about = Buffer.alloc(22);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(data.length, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(name.length, 0);
    locals.push(Buffer.from('PK\x03\x04'), about, lengths, name, data);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), about, lengths, place, name);
    offset += 30 + name.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(tables).length, 4);
  end.writeUInt16LE(Object.keys(tables).length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from('PK\x05\x06'), end]);
}
